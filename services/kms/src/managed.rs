//! AWS managed keys: made for a service in each account and region when it is first used there.
//!
//! AWS: KMS developer guide, "AWS managed keys"; API reference, `DescribeKey`; the policy as `GetKeyPolicy` shows it for such a key.

use crate::aliases;
use crate::keys;
use crate::limits::ROTATION_PERIOD_DAYS_DEFAULT;
use crate::records::{Key, Manager, Rotation};
use alcazar_base::account::AccountId;
use alcazar_service::{Context, Failure};
use std::sync::Arc;

/// A service that has a key in every account.
#[derive(Debug)]
pub(crate) struct Managed {
    /// As aliases name it: `alias/aws/secretsmanager`.
    service: &'static str,
    /// As people do.
    title: &'static str,
    /// What AWS says of the key.
    description: &'static str,
}

/// Those that have a room here; a service adds its row with its room.
const SERVICES: &[Managed] = &[Managed {
    service: "secretsmanager",
    title: "AWS Secrets Manager",
    description: "Default key that protects my Secrets Manager data when no other key is defined",
}];

/// What aliases of AWS begin with; nobody else makes one.
pub(crate) const RESERVED_PREFIX: &str = "alias/aws/";

/// The service whose key this call makes by naming its alias: the service itself does when it comes for the caller, and so does
/// `DescribeKey`.
pub(crate) fn made_on_use(cx: &Context<'_>, account: AccountId, alias: &str) -> Option<&'static Managed> {
    let name = alias.strip_prefix(RESERVED_PREFIX)?;
    let managed = SERVICES.iter().find(|managed| managed.service == name)?;
    let own = cx.caller().principal.account() == Some(account);
    let via = cx.called_via().last().and_then(|via| via.strip_suffix(".amazonaws.com"));
    (own && (cx.operation().name == "DescribeKey" || via == Some(managed.service))).then_some(managed)
}

/// Makes the service's key and its alias.
///
/// # Errors
/// When the store can't.
pub(crate) fn create(cx: &mut Context<'_>, account: AccountId, managed: &Managed) -> Result<Arc<Key>, Failure> {
    let now = cx.now();
    let plan = keys::Plan {
        id: cx.uuid(),
        description: managed.description.to_owned(),
        manager: Manager::Aws,
        policy: policy(managed, account, cx.region()),
        tags: Vec::new(),
        rotation: Some(Rotation { period_days: ROTATION_PERIOD_DAYS_DEFAULT, next: now.plus_days(ROTATION_PERIOD_DAYS_DEFAULT) }),
    };
    let key = keys::make(cx, account, plan)?;
    aliases::add(cx, account, &key, &format!("{RESERVED_PREFIX}{}", managed.service))
}

/// Every principal of the account may use the key through the service; nobody manages it; the account may look at it.
fn policy(managed: &Managed, account: AccountId, region: &str) -> String {
    let Managed { service, title, .. } = managed;
    let via = format!("{service}.{region}.amazonaws.com");
    let sid = format!("Allow access through {title} for all principals in the account that are authorized to use {title}");
    format!(
        r#"{{
  "Version" : "2012-10-17",
  "Id" : "auto-{service}-2",
  "Statement" : [ {{
    "Sid" : "{sid}",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "*"
    }},
    "Action" : [ "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:CreateGrant", "kms:DescribeKey" ],
    "Resource" : "*",
    "Condition" : {{
      "StringEquals" : {{
        "kms:CallerAccount" : "{account}",
        "kms:ViaService" : "{via}"
      }}
    }}
  }}, {{
    "Sid" : "{sid}",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "*"
    }},
    "Action" : "kms:GenerateDataKey*",
    "Resource" : "*",
    "Condition" : {{
      "StringEquals" : {{
        "kms:CallerAccount" : "{account}"
      }},
      "StringLike" : {{
        "kms:ViaService" : "{via}"
      }}
    }}
  }}, {{
    "Sid" : "Allow direct access to key metadata to the account",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "arn:aws:iam::{account}:root"
    }},
    "Action" : [ "kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant" ],
    "Resource" : "*"
  }} ]
}}"#
    )
}
