//! The program: the one list of services, and who knows the principals.

use alcazar_authz::Directory;
use alcazar_cli::House;
use alcazar_iam::IamDirectory;
use alcazar_service::Services;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    alcazar_cli::run(&House { services, directory })
}

fn services() -> Services {
    Services::new([
        alcazar_cloudtrail::service(),
        alcazar_iam::service(),
        alcazar_kms::service(),
        alcazar_secretsmanager::service(),
        alcazar_sts::service(),
    ])
}

fn directory() -> Arc<dyn Directory> {
    Arc::new(IamDirectory::default())
}

#[cfg(test)]
mod tests;
