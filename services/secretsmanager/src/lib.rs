//! AWS Secrets Manager: secrets, their versions and staging labels, and who may read them. A value is sealed under a data key that
//! KMS makes and opens on the caller's behalf; nothing of it is stored in plain text.
//!
//! Deliberately absent: rotation and replication, which answer 501; KMS's own code, which is called like any customer calls it.

mod batch;
mod deletion;
mod failures;
mod filters;
mod identifier;
mod jobs;
mod layout;
mod limits;
mod listing;
mod passwords;
mod policies;
mod records;
mod scope;
mod sealing;
mod secrets;
mod stages;
mod tags;
mod values;
mod versions;

use alcazar_api_secretsmanager::ops::{
    BatchGetSecretValue, CreateSecret, DeleteResourcePolicy, DeleteSecret, DescribeSecret, GetRandomPassword, GetResourcePolicy,
    GetSecretValue, ListResourcePolicies, ListSecretVersionIds, ListSecrets, PutResourcePolicy, PutSecretValue, RestoreSecret,
    TagResource, UntagResource, UpdateSecret, UpdateSecretVersionStage, ValidateResourcePolicy,
};
use alcazar_api_secretsmanager::schema::SERVICE;
use alcazar_service::ServiceTable;

/// The operations of Secrets Manager.
pub fn service() -> ServiceTable {
    ServiceTable::new(&SERVICE)
        .with::<BatchGetSecretValue, _>(scope::batch_get_secret_value, batch::batch_get_secret_value)
        .with::<CreateSecret, _>(scope::create_secret, secrets::create_secret)
        .with::<DeleteResourcePolicy, _>(scope::delete_resource_policy, policies::delete_resource_policy)
        .with::<DeleteSecret, _>(scope::delete_secret, deletion::delete_secret)
        .with::<DescribeSecret, _>(scope::describe_secret, secrets::describe_secret)
        .with::<GetRandomPassword, _>(scope::get_random_password, passwords::get_random_password)
        .with::<GetResourcePolicy, _>(scope::get_resource_policy, policies::get_resource_policy)
        .with::<GetSecretValue, _>(scope::get_secret_value, values::get_secret_value)
        .with::<ListResourcePolicies, _>(scope::list_resource_policies, policies::list_resource_policies)
        .with::<ListSecretVersionIds, _>(scope::list_secret_version_ids, versions::list_secret_version_ids)
        .with::<ListSecrets, _>(scope::list_secrets, listing::list_secrets)
        .with::<PutResourcePolicy, _>(scope::put_resource_policy, policies::put_resource_policy)
        .with::<PutSecretValue, _>(scope::put_secret_value, values::put_secret_value)
        .with::<RestoreSecret, _>(scope::restore_secret, deletion::restore_secret)
        .with::<TagResource, _>(scope::tag_resource, tags::tag_resource)
        .with::<UntagResource, _>(scope::untag_resource, tags::untag_resource)
        .with::<UpdateSecret, _>(scope::update_secret, secrets::update_secret)
        .with::<UpdateSecretVersionStage, _>(scope::update_secret_version_stage, versions::update_secret_version_stage)
        .with::<ValidateResourcePolicy, _>(scope::validate_resource_policy, policies::validate_resource_policy)
        .with_job(deletion::DELETE_SECRET, jobs::delete_secret)
}
