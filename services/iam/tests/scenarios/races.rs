//! Calls that meet: each pair runs on one snapshot, the first commits, and the second must see that when it runs again.

use alcazar_api_iam::build;
use alcazar_api_iam::ops::{
    AddUserToGroup, AttachUserPolicy, CreateAccessKey, CreateGroup, CreatePolicy, CreateUser, DeleteGroup, DeletePolicy,
    DeleteUser, GetGroup, PutUserPermissionsBoundary,
};
use alcazar_authn::caller::{Caller, Principal};
use alcazar_base::account::AccountId;
use alcazar_base::op::Op;
use alcazar_base::time::Timestamp;
use alcazar_iam::{IamDirectory, accounts, service};
use alcazar_service::clock::Clock;
use alcazar_service::trail::Trail;
use alcazar_service::{Answer, Call, Origin, Platform, Run, Services, Step, drive};
use alcazar_store::afar::Afar;
use alcazar_store::{CommitError, Database, Mode, NoTail, Options, RootKey, commit_and_wait, fetch_and_wait};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

#[test]
fn what_is_deleted_gains_nothing_meanwhile() {
    let attach = call::<AttachUserPolicy>(build::AttachUserPolicyRequest::new().user_name("u").policy_arn(ARN));
    let bound = build::PutUserPermissionsBoundaryRequest::new().user_name("u").permissions_boundary(ARN);
    let bound = call::<PutUserPermissionsBoundary>(bound);
    let join = call::<AddUserToGroup>(build::AddUserToGroupRequest::new().group_name("g").user_name("u"));
    let key = call::<CreateAccessKey>(build::CreateAccessKeyRequest::new().user_name("u"));
    let policy = call::<DeletePolicy>(build::DeletePolicyRequest::new().policy_arn(ARN));
    let group = call::<DeleteGroup>(build::DeleteGroupRequest::new().group_name("g"));
    let user = call::<DeleteUser>(build::DeleteUserRequest::new().user_name("u"));
    for (gain, deletion) in [(&attach, &policy), (&bound, &policy), (&join, &group), (&key, &user)] {
        let names = [gain.operation.name, deletion.operation.name];
        assert_eq!(meet(&furnished(), gain, deletion), [None, Some("DeleteConflict")], "{names:?}");
        assert_eq!(meet(&furnished(), deletion, gain), [None, Some("NoSuchEntity")], "{names:?}");
    }
}

#[test]
fn one_name_is_given_once() {
    let platform = platform();
    let make = |name: &str| call::<CreateUser>(build::CreateUserRequest::new().user_name(name));
    assert_eq!(meet(&platform, &make("alice"), &make("ALICE")), [None, Some("EntityAlreadyExists")]);
    assert_eq!(meet(&platform, &make("bob"), &make("carol")), [None, None], "other names do not wait for each other");
}

#[test]
fn what_was_fetched_at_several_moments_is_true_when_it_is_answered() {
    let mut platform = furnished();
    let near = platform.database.clone();
    platform.database = Database::new(Arc::new(Afar::new(Arc::clone(near.store()))), Arc::clone(near.sealer()));
    let read = call::<GetGroup>(build::GetGroupRequest::new().group_name("g"));
    let mut run = Run::new(&platform, &read);
    let reads = loop {
        match run.attempt() {
            Step::Fetch(snapshot) => assert!(run.fetched(fetch_and_wait(&snapshot)).is_none()),
            Step::Commit(reads) => break reads,
            Step::Done(answer) => panic!("rows of several moments were taken for one: {answer:?}"),
        }
    };
    let delete = call::<DeleteGroup>(build::DeleteGroupRequest::new().group_name("g"));
    assert_eq!(code(drive(&platform, &delete)), None);
    let result = commit_and_wait(&**platform.database.store(), reads).map(|_| ());
    assert_eq!(result, Err(CommitError::Conflict));
    assert!(run.committed(result).is_none(), "it runs again");
    let step = run.attempt();
    assert_eq!(finish(&platform, &mut run, step), Some("NoSuchEntity"));
}

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
const ARN: &str = "arn:aws:iam::111122223333:policy/p";

fn account() -> AccountId {
    AccountId::new(111_122_223_333).unwrap()
}

fn platform() -> Platform {
    let now = Timestamp::from_secs(1_767_225_600);
    let mut trail = None;
    let options = Options::new(RootKey::from_bytes([7; 32]), now, Mode::Inline);
    let database = Database::memory(options, |sealer, snapshot| {
        let opened = Trail::open(sealer, snapshot, Box::new(NoTail), Vec::new(), (None, [1; 16])).unwrap();
        trail = Some(opened.trail);
        Some(opened.hook)
    });
    let platform = Platform {
        database: database.unwrap(),
        trail: trail.unwrap(),
        directory: Arc::new(IamDirectory::default()),
        clock: Arc::new(Clock::manual(now)),
        services: Services::new([service()]),
        trail_bytes_max: u64::MAX,
        regions: vec![Arc::from("us-east-1")],
    };
    let mut tx = platform.database.begin();
    accounts::create(&mut tx, account(), None, &[3; 40], now).unwrap();
    commit_and_wait(&**platform.database.store(), tx.into_transaction().unwrap()).unwrap();
    platform
}

/// A platform with a user `u`, a group `g` and a policy `p`.
fn furnished() -> Platform {
    let platform = platform();
    let calls = [
        call::<CreateUser>(build::CreateUserRequest::new().user_name("u")),
        call::<CreateGroup>(build::CreateGroupRequest::new().group_name("g")),
        call::<CreatePolicy>(build::CreatePolicyRequest::new().policy_name("p").policy_document(POLICY)),
    ];
    for call in &calls {
        assert_eq!(code(drive(&platform, call)), None);
    }
    platform
}

/// Each call's randomness differs from every other's.
static SEEDS: AtomicU8 = AtomicU8::new(0);

/// A call of the account's root user.
fn call<O: Op>(request: O::Request) -> Call {
    let caller = Caller { principal: Principal::Root { account: account() }, ..Caller::anonymous() };
    Call {
        service: O::service(),
        operation: O::operation(),
        input: request.into(),
        refused: None,
        caller,
        signed: None,
        region: Arc::from("us-east-1"),
        origin: Origin {
            request_id: "r".to_owned(),
            source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
            user_agent: "test".to_owned(),
            host: "localhost".to_owned(),
            tls: None,
        },
        time: Timestamp::from_secs(1_767_225_600),
        seed: [SEEDS.fetch_add(1, Ordering::Relaxed); 32],
    }
}

/// Runs both calls on one snapshot, commits the first, and carries the second to its end.
fn meet(platform: &Platform, first: &Call, second: &Call) -> [Option<&'static str>; 2] {
    let (mut one, mut other) = (Run::new(platform, first), Run::new(platform, second));
    let steps = [one.attempt(), other.attempt()];
    let [one_step, other_step] = steps;
    [finish(platform, &mut one, one_step), finish(platform, &mut other, other_step)]
}

fn finish(platform: &Platform, run: &mut Run<'_>, mut step: Step) -> Option<&'static str> {
    loop {
        let answered = match step {
            Step::Done(answer) => return code(answer),
            Step::Commit(transaction) => run.committed(commit_and_wait(&**platform.database.store(), transaction).map(|_| ())),
            Step::Fetch(snapshot) => run.fetched(fetch_and_wait(&snapshot)),
        };
        if let Some(answer) = answered {
            return code(answer);
        }
        step = run.attempt();
    }
}

fn code(answer: Answer) -> Option<&'static str> {
    answer.err().map(|error| error.code)
}
