//! AWS Key Management Service: symmetric keys that never leave, what they encrypt, and who may use them.
//!
//! Deliberately absent: asymmetric and HMAC keys, multi-Region keys, imported material, custom key stores; the overlay of the model
//! refuses what asks for them.

mod aliases;
mod context;
mod counters;
mod crypto;
mod data_keys;
mod deletion;
mod encryption;
mod failures;
mod grants;
mod jobs;
mod keys;
mod layout;
mod limits;
mod managed;
mod named;
mod pages;
mod policies;
mod principals;
mod records;
mod rotation;
mod scope;
mod tags;

use crate::scope::{account_wide, any_key, own_key, used_key};
use alcazar_api_kms::ops::{
    CancelKeyDeletion, CreateAlias, CreateGrant, CreateKey, Decrypt, DeleteAlias, DescribeKey, DisableKey, DisableKeyRotation,
    EnableKey, EnableKeyRotation, Encrypt, GenerateDataKey, GenerateDataKeyWithoutPlaintext, GenerateRandom, GetKeyPolicy,
    GetKeyRotationStatus, ListAliases, ListGrants, ListKeyPolicies, ListKeyRotations, ListKeys, ListResourceTags,
    ListRetirableGrants, PutKeyPolicy, ReEncrypt, RetireGrant, RevokeGrant, RotateKeyOnDemand, ScheduleKeyDeletion, TagResource,
    UntagResource, UpdateAlias, UpdateKeyDescription,
};
use alcazar_api_kms::schema::SERVICE;
use alcazar_service::ServiceTable;

/// The operations of KMS.
pub fn service() -> ServiceTable {
    let table = ServiceTable::new(&SERVICE)
        .with::<CreateKey, _>(scope::create_key, keys::create_key)
        .with::<DescribeKey, _>(scope::describe_key, keys::describe_key)
        .with::<ListKeys, _>(|cx, _| account_wide(cx), keys::list_keys)
        .with::<EnableKey, _>(|cx, input| own_key(cx, input.key_id()), keys::enable_key)
        .with::<DisableKey, _>(|cx, input| own_key(cx, input.key_id()), keys::disable_key)
        .with::<UpdateKeyDescription, _>(|cx, input| own_key(cx, input.key_id()), keys::update_key_description)
        .with::<ScheduleKeyDeletion, _>(deletion::schedule_scope, deletion::schedule_key_deletion)
        .with::<CancelKeyDeletion, _>(|cx, input| own_key(cx, input.key_id()), deletion::cancel_key_deletion)
        .with::<GetKeyPolicy, _>(|cx, input| own_key(cx, input.key_id()), policies::get_key_policy)
        .with::<PutKeyPolicy, _>(policies::put_scope, policies::put_key_policy)
        .with::<ListKeyPolicies, _>(|cx, input| own_key(cx, input.key_id()), policies::list_key_policies)
        .with::<TagResource, _>(tags::tag_scope, tags::tag_resource)
        .with::<UntagResource, _>(tags::untag_scope, tags::untag_resource)
        .with::<ListResourceTags, _>(|cx, input| own_key(cx, input.key_id()), tags::list_resource_tags);
    let table = table
        .with::<Encrypt, _>(|cx, i| used_key(cx, i.key_id(), i.encryption_context(), i.grant_tokens()), encryption::encrypt)
        .with::<Decrypt, _>(encryption::decrypt_scope, encryption::decrypt)
        .with::<ReEncrypt, _>(encryption::re_encrypt_scope, encryption::re_encrypt)
        .with::<GenerateDataKey, _>(
            |cx, i| used_key(cx, i.key_id(), i.encryption_context(), i.grant_tokens()),
            data_keys::generate_data_key,
        )
        .with::<GenerateDataKeyWithoutPlaintext, _>(
            |cx, i| used_key(cx, i.key_id(), i.encryption_context(), i.grant_tokens()),
            data_keys::generate_data_key_without_plaintext,
        )
        .with::<GenerateRandom, _>(|cx, _| account_wide(cx), data_keys::generate_random);
    table
        .with::<CreateAlias, _>(aliases::create_scope, aliases::create_alias)
        .with::<UpdateAlias, _>(aliases::update_scope, aliases::update_alias)
        .with::<DeleteAlias, _>(aliases::delete_scope, aliases::delete_alias)
        .with::<ListAliases, _>(aliases::list_scope, aliases::list_aliases)
        .with::<CreateGrant, _>(grants::create_scope, grants::create_grant)
        .with::<RevokeGrant, _>(grants::revoke_scope, grants::revoke_grant)
        .with::<RetireGrant, _>(grants::retiring::scope, grants::retiring::retire_grant)
        .with::<ListGrants, _>(grants::listing::list_scope, grants::listing::list_grants)
        .with::<ListRetirableGrants, _>(grants::listing::retirable_scope, grants::listing::list_retirable_grants)
        .with::<EnableKeyRotation, _>(rotation::enable_scope, rotation::enable_key_rotation)
        .with::<DisableKeyRotation, _>(|cx, input| own_key(cx, input.key_id()), rotation::disable_key_rotation)
        .with::<GetKeyRotationStatus, _>(|cx, input| any_key(cx, input.key_id()), rotation::get_key_rotation_status)
        .with::<RotateKeyOnDemand, _>(|cx, input| own_key(cx, input.key_id()), rotation::rotate_key_on_demand)
        .with::<ListKeyRotations, _>(|cx, input| own_key(cx, input.key_id()), rotation::list_key_rotations)
        .with_job(jobs::DELETE_KEY, jobs::delete_key)
        .with_job(jobs::ROTATE_KEY, jobs::rotate_key)
}
