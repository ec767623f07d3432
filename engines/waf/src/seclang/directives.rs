//! Directives, each of which has a row in one table, and what the honoured ones do.

use super::actions::{self, Actions, Notes};
use super::exclusions::Selection;
use super::lines::{self, Origin};
use super::rules::{Item, Link, Question, Rule};
use super::{Files, RuleSet, RuleSetError, operators, targets};
use std::collections::HashSet;
use std::sync::Arc;

/// What a directive means here.
#[derive(Clone, Copy)]
enum Meaning {
    Honoured(fn(&mut Reader<'_>, &[String], &Origin) -> Result<(), RuleSetError>),
    /// None, for a reason.
    Without(&'static str),
    /// It is refused, for a reason.
    Refused(&'static str),
    /// It is refused unless its argument is one of these, as which it says what holds anyway.
    Only(&'static [&'static str]),
}

/// Reads files into a rule set.
pub(super) struct Reader<'r> {
    files: &'r dyn Files,
    set: &'r mut RuleSet,
    /// The files that are being read, each including the next.
    open: Vec<String>,
    directives: usize,
    /// The numbers of all rules so far.
    ids: HashSet<u64>,
    /// A rule whose chain goes on with the next one.
    chain: Option<Rule>,
}

impl<'r> Reader<'r> {
    pub(super) fn new(files: &'r dyn Files, set: &'r mut RuleSet) -> Self {
        Self { files, set, open: Vec::new(), directives: 0, ids: HashSet::new(), chain: None }
    }

    /// Reads a file.
    pub(super) fn file(&mut self, path: &str) -> Result<(), RuleSetError> {
        let file: Arc<str> = path.into();
        let start = Origin { file: Arc::clone(&file), line: 1 };
        if self.open.len() >= INCLUDES_MAX || self.open.iter().any(|open| open == path) {
            return Err(start.error("files include each other too deeply or in a circle"));
        }
        let bytes = self.files.read(path).map_err(|error| start.error(format!("can't be read: {error}")))?;
        let text = String::from_utf8(bytes).map_err(|_| start.error("the file is no text in UTF-8"))?;
        self.open.push(path.to_owned());
        for (line, directive) in lines::directives(&text) {
            let origin = Origin { file: Arc::clone(&file), line };
            self.directives += 1;
            if self.directives > DIRECTIVES_MAX {
                return Err(origin.error(format!("there are more than {DIRECTIVES_MAX} directives")));
            }
            self.directive(&directive, &origin)?;
        }
        self.open.pop();
        if let (Some(rule), true) = (&self.chain, self.open.is_empty()) {
            return Err(rule.origin.error("nothing follows its `chain`"));
        }
        Ok(())
    }

    fn directive(&mut self, directive: &str, origin: &Origin) -> Result<(), RuleSetError> {
        let words = lines::words(directive).map_err(|error| origin.error(error))?;
        let Some((name, arguments)) = words.split_first() else { return Ok(()) };
        if name.starts_with('<') {
            return self.section(name, origin);
        }
        let lower = name.to_ascii_lowercase();
        let known = DIRECTIVES.iter().find(|(known, _)| known.eq_ignore_ascii_case(&lower));
        let (known, meaning) = known.ok_or_else(|| origin.error(format!("the directive `{name}` is not known")))?;
        match meaning {
            Meaning::Honoured(act) => act(self, arguments, origin),
            Meaning::Without(why) => {
                self.set.note((*known).to_owned(), why, origin);
                Ok(())
            }
            Meaning::Refused(why) => Err(origin.error(format!("`{known}`: {why}"))),
            Meaning::Only(values) => {
                let given = arguments.first().map(String::as_str).unwrap_or_default();
                if values.iter().any(|value| value.eq_ignore_ascii_case(given)) {
                    return Ok(());
                }
                Err(origin.error(format!("`{known} {given}` is not done; `{}` is", values.join("` or `"))))
            }
        }
    }

    /// A section of a server's configuration: that its modules are there is taken for true.
    fn section(&mut self, name: &str, origin: &Origin) -> Result<(), RuleSetError> {
        let bare = name.trim_start_matches(['<', '/']).trim_end_matches('>').to_ascii_lowercase();
        if bare != "ifmodule" {
            return Err(origin.error(format!("the section `{bare}` is not done: rules hold for all requests")));
        }
        self.set.note("<IfModule>".to_owned(), "what is in it is read", origin);
        Ok(())
    }

    fn folder(&self) -> String {
        let path = self.open.last().map(String::as_str).unwrap_or_default();
        path.rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"))
    }

    fn read_actions(&mut self, text: &str, origin: &Origin) -> Result<Actions, RuleSetError> {
        let set = &mut *self.set;
        let mut add = |what: String, why| set.note(what, why, origin);
        actions::read(text, &mut Notes { add: &mut add }).map_err(|error| origin.error(error))
    }

    /// Adds a link to the chain that is open, or begins a rule.
    fn link(&mut self, link: Link, origin: &Origin) -> Result<(), RuleSetError> {
        let chains = link.actions.chains;
        let rule = if let Some(mut rule) = self.chain.take() {
            rule.links.push(link);
            if rule.links.len() > CHAIN_MAX {
                return Err(origin.error(format!("more than {CHAIN_MAX} rules are chained")));
            }
            rule
        } else {
            let id = link.actions.id.ok_or_else(|| origin.error("the rule has no `id`"))?;
            if !self.ids.insert(id) {
                return Err(origin.error(format!("another rule has the number {id} too")));
            }
            let phase = link.actions.phase.unwrap_or(2);
            Rule { origin: origin.clone(), id, phase, links: vec![link] }
        };
        if chains {
            self.chain = Some(rule);
        } else {
            self.set.items.push(Item::Rule(Box::new(rule)));
        }
        Ok(())
    }

    fn selected(&mut self, selection: &Selection) -> impl Iterator<Item = &mut Rule> {
        self.set.items.iter_mut().filter_map(move |item| match item {
            Item::Rule(rule) if rule.is_selected(selection) => Some(rule.as_mut()),
            _ => None,
        })
    }
}

fn one<'w>(words: &'w [String], origin: &Origin) -> Result<&'w str, RuleSetError> {
    words.first().map(String::as_str).ok_or_else(|| origin.error("the directive needs an argument"))
}

fn sec_rule(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    let [variables, operator, rest @ ..] = words else {
        return Err(origin.error("a rule needs variables and an operator"));
    };
    let failed = |error: String| origin.error(error);
    let targets = targets::list(variables).map_err(failed)?;
    let folder = reader.folder();
    let read = operators::read(operator, &folder, reader.files).map_err(failed)?;
    if let Some((what, why)) = read.note {
        reader.set.note(what, why, origin);
    }
    let actions = reader.read_actions(rest.first().map(String::as_str).unwrap_or_default(), origin)?;
    let question = Question { targets, asked: read.asked, negated: read.negated, locates: read.locates };
    reader.link(Link { question: Some(question), actions }, origin)
}

fn sec_action(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    let actions = reader.read_actions(one(words, origin)?, origin)?;
    reader.link(Link { question: None, actions }, origin)
}

fn sec_marker(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    reader.set.items.push(Item::Marker(one(words, origin)?.to_owned()));
    Ok(())
}

fn sec_default_action(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    let actions = reader.read_actions(one(words, origin)?, origin)?;
    let phase = usize::from(actions.phase.unwrap_or(2));
    if let Some(place) = phase.checked_sub(1).and_then(|at| reader.set.settings.defaults.get_mut(at)) {
        *place = Some(actions);
    }
    Ok(())
}

fn sec_rule_engine(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    reader.set.settings.mode = actions::mode(one(words, origin)?).map_err(|error| origin.error(error))?;
    Ok(())
}

fn include(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    let paths = included(reader, words, origin)?;
    if paths.is_empty() {
        return Err(origin.error(format!("`{}` matches no file", one(words, origin)?)));
    }
    paths.iter().try_for_each(|path| reader.file(path))
}

fn include_optional(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    included(reader, words, origin)?.iter().try_for_each(|path| reader.file(path))
}

fn included(reader: &Reader<'_>, words: &[String], origin: &Origin) -> Result<Vec<String>, RuleSetError> {
    let pattern = one(words, origin)?;
    let path = if pattern.starts_with('/') { pattern.to_owned() } else { format!("{}{pattern}", reader.folder()) };
    reader.files.matching(&path).map_err(|error| origin.error(error))
}

fn remove(reader: &mut Reader<'_>, selection: Selection) {
    reader.set.items.retain(|item| !matches!(item, Item::Rule(rule) if rule.is_selected(&selection)));
}

fn remove_by_id(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    remove(reader, Selection::ids(&words.join(" ")).map_err(|error| origin.error(error))?);
    Ok(())
}

fn remove_by_tag(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    remove(reader, Selection::read("tag", one(words, origin)?).map_err(|error| origin.error(error))?);
    Ok(())
}

fn remove_by_message(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    remove(reader, Selection::read("msg", one(words, origin)?).map_err(|error| origin.error(error))?);
    Ok(())
}

fn update_targets(reader: &mut Reader<'_>, by: &str, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    let [selection, list, rest @ ..] = words else { return Err(origin.error("name the rules, and targets to add or leave out")) };
    let failed = |error: String| origin.error(error);
    let selection = Selection::read(by, selection).map_err(failed)?;
    // Targets are parted by commas here as well.
    let list = targets::list(&list.replace(',', "|")).map_err(failed)?;
    let replaced = rest.first().map(|text| targets::list(text)).transpose().map_err(failed)?;
    for rule in reader.selected(&selection) {
        let Some(question) = rule.links.first_mut().and_then(|link| link.question.as_mut()) else { continue };
        if let Some(replaced) = &replaced {
            question.targets.targets.retain(|target| !replaced.targets.contains(target));
        }
        question.targets.targets.extend(list.targets.iter().cloned());
        question.targets.except.extend(list.except.iter().cloned());
    }
    Ok(())
}

fn update_targets_by_id(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    update_targets(reader, "id", words, origin)
}

fn update_targets_by_tag(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    update_targets(reader, "tag", words, origin)
}

fn update_targets_by_message(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    update_targets(reader, "msg", words, origin)
}

fn update_actions_by_id(reader: &mut Reader<'_>, words: &[String], origin: &Origin) -> Result<(), RuleSetError> {
    let [selection, text, ..] = words else { return Err(origin.error("name the rules, and their new actions")) };
    let selection = Selection::ids(selection).map_err(|error| origin.error(error))?;
    let new = reader.read_actions(text, origin)?;
    if new.id.is_some() || new.phase.is_some() || new.chains {
        return Err(origin.error("number, phase and chain of a rule can't be updated"));
    }
    for link in reader.selected(&selection).filter_map(|rule| rule.links.first_mut()) {
        link.actions.update(&new);
    }
    Ok(())
}

impl Actions {
    /// Takes what newer actions say; lists become longer, the chain of transformations another if it begins anew.
    fn update(&mut self, new: &Self) {
        self.disruption = new.disruption.clone().or(self.disruption.take());
        self.status = new.status.or(self.status);
        self.logs = new.logs.or(self.logs);
        self.message = new.message.clone().or(self.message.take());
        self.severity = new.severity.clone().or(self.severity.take());
        self.captures |= new.captures;
        self.skip_after = new.skip_after.clone().or(self.skip_after.take());
        self.tags.extend(new.tags.iter().cloned());
        self.effects.extend(new.effects.iter().cloned());
        if new.resets_chain {
            self.chain.clone_from(&new.chain);
        } else {
            self.chain.extend(&new.chain);
        }
    }
}

const AUDIT: Meaning = Meaning::Without("there is no audit log in parts");
const SERVER: Meaning = Meaning::Without("it sets a server that is not here");
const LIMIT: Meaning = Meaning::Without("the command that judges says how much is inspected");
const FOLDER: Meaning = Meaning::Without("nothing is written to folders");

/// All directives that are known.
const DIRECTIVES: &[(&str, Meaning)] = &[
    ("Include", Meaning::Honoured(include)),
    ("IncludeOptional", Meaning::Honoured(include_optional)),
    ("SecAction", Meaning::Honoured(sec_action)),
    ("SecArgumentSeparator", Meaning::Only(&["&"])),
    ("SecAuditEngine", AUDIT),
    ("SecAuditLog", AUDIT),
    ("SecAuditLog2", AUDIT),
    ("SecAuditLogDirMode", AUDIT),
    ("SecAuditLogFileMode", AUDIT),
    ("SecAuditLogFormat", AUDIT),
    ("SecAuditLogParts", AUDIT),
    ("SecAuditLogRelevantStatus", AUDIT),
    ("SecAuditLogStorageDir", AUDIT),
    ("SecAuditLogType", AUDIT),
    ("SecCacheTransformations", Meaning::Without("each value is transformed once anyway")),
    ("SecChrootDir", SERVER),
    ("SecCollectionTimeout", Meaning::Without("variables go when they expire, or when there are too many owners")),
    ("SecComponentSignature", Meaning::Without("there is no audit log in parts")),
    ("SecConnEngine", SERVER),
    ("SecConnReadStateLimit", SERVER),
    ("SecConnWriteStateLimit", SERVER),
    ("SecContentInjection", Meaning::Only(&["Off"])),
    ("SecCookieFormat", Meaning::Only(&["0"])),
    ("SecCookieV0Separator", Meaning::Only(&[";"])),
    ("SecDataDir", FOLDER),
    ("SecDebugLog", FOLDER),
    ("SecDebugLogLevel", FOLDER),
    ("SecDefaultAction", Meaning::Honoured(sec_default_action)),
    ("SecDisableBackendCompression", SERVER),
    ("SecGeoLookupDb", Meaning::Without("the command that judges is given databases of addresses")),
    ("SecGsbLookupDb", Meaning::Refused("lists of other people's servers are not done")),
    ("SecGuardianLog", Meaning::Refused("it runs a program, which rules may not do here")),
    ("SecHashEngine", Meaning::Only(&["Off"])),
    ("SecHttpBlKey", Meaning::Without("no name server is asked about clients")),
    ("SecInterceptOnError", Meaning::Only(&["Off"])),
    ("SecMarker", Meaning::Honoured(sec_marker)),
    ("SecPcreMatchLimit", Meaning::Without("expressions run in linear time")),
    ("SecPcreMatchLimitRecursion", Meaning::Without("expressions run in linear time")),
    ("SecRemoteRules", Meaning::Refused("rules are not fetched; put them into a file and include it")),
    ("SecRemoteRulesFailAction", Meaning::Refused("rules are not fetched; put them into a file and include it")),
    ("SecRequestBodyAccess", Meaning::Only(&["On"])),
    ("SecRequestBodyInMemoryLimit", LIMIT),
    ("SecRequestBodyJsonDepthLimit", LIMIT),
    ("SecRequestBodyLimit", LIMIT),
    ("SecRequestBodyLimitAction", LIMIT),
    ("SecRequestBodyNoFilesLimit", LIMIT),
    ("SecResponseBodyAccess", Meaning::Only(&["On"])),
    ("SecResponseBodyLimit", LIMIT),
    ("SecResponseBodyLimitAction", LIMIT),
    ("SecResponseBodyMimeType", LIMIT),
    ("SecResponseBodyMimeTypesClear", LIMIT),
    ("SecRule", Meaning::Honoured(sec_rule)),
    ("SecRuleEngine", Meaning::Honoured(sec_rule_engine)),
    ("SecRuleInheritance", SERVER),
    ("SecRulePerfTime", SERVER),
    ("SecRuleRemoveById", Meaning::Honoured(remove_by_id)),
    ("SecRuleRemoveByMsg", Meaning::Honoured(remove_by_message)),
    ("SecRuleRemoveByTag", Meaning::Honoured(remove_by_tag)),
    ("SecRuleScript", Meaning::Refused("it runs a program in Lua, which rules may not do here")),
    ("SecRuleUpdateActionById", Meaning::Honoured(update_actions_by_id)),
    ("SecRuleUpdateTargetById", Meaning::Honoured(update_targets_by_id)),
    ("SecRuleUpdateTargetByMsg", Meaning::Honoured(update_targets_by_message)),
    ("SecRuleUpdateTargetByTag", Meaning::Honoured(update_targets_by_tag)),
    ("SecSensorId", AUDIT),
    ("SecServerSignature", SERVER),
    ("SecStatusEngine", SERVER),
    ("SecStreamInBodyInspection", Meaning::Only(&["Off"])),
    ("SecStreamOutBodyInspection", Meaning::Only(&["Off"])),
    ("SecTmpDir", FOLDER),
    ("SecTmpSaveUploadedFiles", FOLDER),
    ("SecUnicodeCodePage", Meaning::Without("code points are mapped to ASCII in one way")),
    ("SecUnicodeMapFile", Meaning::Without("code points are mapped to ASCII in one way")),
    ("SecUploadDir", FOLDER),
    ("SecUploadFileLimit", LIMIT),
    ("SecUploadFileMode", FOLDER),
    ("SecUploadKeepFiles", FOLDER),
    ("SecWebAppId", AUDIT),
    ("SecWriteStateLimit", SERVER),
    ("SecXmlExternalEntity", Meaning::Only(&["Off"])),
];

/// LIMIT: files that include each other, one within the other; rule sets use three.
const INCLUDES_MAX: usize = 16;

/// LIMIT: of all files together; the largest rule sets have some thousand.
const DIRECTIVES_MAX: usize = 50_000;

/// LIMIT: rules that are chained to one; rule sets chain up to six.
const CHAIN_MAX: usize = 64;
