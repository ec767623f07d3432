//! What Secrets Manager does when its time has come.

use crate::deletion;
use crate::identifier::Identifier;
use crate::layout::{self, SECRETS};
use alcazar_api_secretsmanager::schema::SERVICE;
use alcazar_service::jobs::Working;
use alcazar_store::{Due, Stop};

/// Clears a secret away whose recovery window is over; one that was restored, or made anew since, stays.
///
/// AWS: user guide, "AWS Secrets Manager events": an `EndSecretVersionDelete` for each version that is deleted.
pub(crate) fn delete_secret(working: &mut Working, due: &Due) -> Result<(), Stop> {
    let job = &due.job;
    let place = Identifier { account: job.account, region: job.region.clone(), name: job.subject.clone(), suffix: None };
    let key = layout::secret(place.account, &place.region, &place.name);
    let now = working.now();
    let over = working.tx.get(&SECRETS, &key)?.is_some_and(|secret| deletion::is_over(&secret, now));
    if !over {
        return Ok(());
    }
    if let Some(secret) = deletion::clear(&mut working.tx, &place)? {
        let arn = place.arn(&secret.suffix);
        for _ in &secret.versions {
            let resource = ("AWS::SecretsManager::Secret", arn.as_str());
            working.record(&SERVICE, "EndSecretVersionDelete", (place.account, &place.region), resource);
        }
    }
    Ok(())
}
