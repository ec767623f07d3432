//! The words of SQL and the letter of each.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The letter of a word; `w` for one that means nothing to SQL.
pub(super) fn letter(word: &[u8], called: bool) -> u8 {
    lower(word, |word| {
        if called && let Some(letter) = FUNCTIONS.get(word) {
            return Some(*letter);
        }
        // What is named like no word of prose says enough without being called.
        let inside = || FUNCTIONS.get(word).is_some_and(|letter| *letter == b'x') && word.contains('_');
        OTHERS.get(word).copied().or_else(|| inside().then_some(b'i'))
    })
    .unwrap_or(b'w')
}

/// The letter of a path of names: `i`, or `x` if it is called, when one of them names the inside of a database.
pub(super) fn letter_of_path(path: &[u8], called: bool) -> u8 {
    let mut parts = path.split(|&byte| byte == b'.');
    let is_schema = |part: &[u8]| SCHEMAS.iter().any(|schema| part.eq_ignore_ascii_case(schema));
    let inside = |part: &[u8]| matches!(letter(part, true), b'i' | b'x');
    // A schema comes first; `dev.mysql.com` is a host.
    match parts.next().is_some_and(|first| is_schema(first) || inside(first)) || parts.any(inside) {
        true if called => b'x',
        true => b'i',
        false => b'w',
    }
}

/// Whether a word may follow a number without a space.
pub(super) fn is_operator_or_clause(word: &[u8]) -> bool {
    matches!(letter(word, false), b'L' | b'U' | b'l' | b'+' | b'F' | b'W' | b'M' | b'H' | b'm')
}

/// What `with` makes of a word in small letters; `None` for one that is too long to be known.
fn lower<T>(word: &[u8], with: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let mut small = [0; WORD_BYTES_MAX];
    let small = small.get_mut(..word.len())?;
    small.copy_from_slice(word);
    small.make_ascii_lowercase();
    with(std::str::from_utf8(small).ok()?)
}

/// The longest word that is known.
const WORD_BYTES_MAX: usize = 32;

type Words = HashMap<&'static str, u8>;

fn table(lists: &[(u8, &'static str)]) -> Words {
    lists.iter().flat_map(|(letter, words)| words.split_ascii_whitespace().map(|word| (word, *letter))).collect()
}

static OTHERS: LazyLock<Words> = LazyLock::new(|| table(LISTS));
static FUNCTIONS: LazyLock<Words> = LazyLock::new(|| table(CALLED));

/// Words by letter. A word that is common in prose is here only where a shape needs it.
const LISTS: &[(u8, &str)] = &[
    (b'L', "and or xor"),
    (b'!', "not"),
    (b'l', "like rlike regexp ilike is in between sounds glob similar against isnull notnull overlaps"),
    (b'm', "div mod collate escape"),
    (
        b'k',
        "null true false unknown maxvalue dual current_date current_time current_timestamp current_user localtime \
         localtimestamp rowid rownum session_user sysdate system_user utc_date utc_time utc_timestamp",
    ),
    (b'b', "all distinct distinctrow binary any some top unique sql_no_cache high_priority straight_join"),
    (b'U', "union intersect except minus"),
    (b'S', "select"),
    (b'F', "from"),
    (b'W', "where"),
    (b'H', "having"),
    (b'M', "limit offset"),
    (b'O', "outfile dumpfile infile"),
    (b'I', "insert replace merge"),
    (b'P', "update"),
    (b'T', "set"),
    (b'D', "delete"),
    (b'R', "drop create alter truncate rename grant revoke"),
    (b't', "table database view user index procedure function schema login trigger column temporary role tablespace"),
    (b'E', "exec execute call"),
    (b'd', "declare"),
    (b'Y', "waitfor"),
    (b'Q', "shutdown"),
    (b'V', "values"),
    (b'C', "case"),
    (b'N', "when"),
    (b'h', "then"),
    (b'e', "else"),
    (b'z', "end"),
    (b'A', "as"),
    (b'J', "join"),
    (b'K', "exists if iif"),
    (b'G', "begin goto while"),
    (b'j', "into"),
    (b'y', "by to for on with using order group delay time analyse the an of at"),
    (
        b'i',
        "information_schema sysobjects syscolumns sysusers sysdatabases sysprocesses systables sqlite_master \
         sqlite_schema pg_catalog pg_shadow pg_user pg_database pg_tables pg_class pg_roles msysobjects msysaces \
         all_tables all_users all_tab_columns user_tables dba_users v$version rdb$database rdb$relations rdb$fields \
         rdb$types rdb$collations rdb$functions",
    ),
];

/// Schemas whose names are words of prose unless a name follows.
const SCHEMAS: &[&[u8]] = &[b"master", b"mysql", b"performance_schema", b"sys", b"syscat", b"sysibm"];

/// Functions by letter, where `(` follows: `x` those that wait, reach outside or are used for nothing else.
const CALLED: &[(u8, &str)] = &[
    (
        b'x',
        "sleep benchmark pg_sleep load_file extractvalue updatexml xmltype randomblob xp_cmdshell xp_regread xp_dirtree \
         xp_fileexist sp_executesql sp_makewebtask sp_oacreate openrowset opendatasource openquery utl_inaddr utl_http \
         dbms_pipe dbms_lock dbms_utility ctxsys dbms_xmlgen dbms_ldap generate_series regexp_substring crypt_key \
         pg_read_file lo_import lo_export group_concat concat_ws aes_decrypt aes_encrypt is_srvrolemember load_extension \
         json_keys gtid_subset st_latfromgeohash filetoclob filetoblob procedure_analyse row_count found_rows name_const \
         geometrycollection polygon multipoint linestring multilinestring multipolygon query_to_xml database_to_xml",
    ),
    (
        b'f',
        "abs acos ascii asin atan atn avg bin bit_and bit_length bit_or cast charset collation ceil ceiling char \
         char_length character_length charindex chr coalesce coercibility compress concat connection_id conv convert cos \
         cot count crc32 curdate current_date current_time current_timestamp current_user curtime database datalength \
         date_add date_format date_sub datediff datepart db_name decode degrees des_decrypt des_encrypt elt encode \
         encrypt exp export_set field find_in_set floor format from_base64 getdate greatest group_id hex host_name ifnull \
         inet_aton inet_ntoa insert instr isnull json_extract json_value lcase least left length like likelihood ln \
         locate localtime localtimestamp log lower lpad ltrim make_set max md5 mid min now nullif nvl object_id oct \
         octet_length ord password patindex pi position pow power quote quotename radians rand random regexp_like \
         regexp_replace regexp_substr repeat replace replicate reverse right round row rowid rownum rpad rtrim schema \
         schema_name session_user sha sha1 sha2 sign sin soundex space sqrt str str_to_date strcmp stuff substr substring \
         substring_index sum sysdate system_user tan to_char to_date to_base64 to_number translate trim truncate ucase \
         unhex uncompress unicode unix_timestamp upper user user_name utc_date utc_time utc_timestamp uuid uuid_short \
         version var_pop xmlagg xmlelement zeroblob",
    ),
];
