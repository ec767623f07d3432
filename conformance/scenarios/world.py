"""Accounts, principals and calls of one scenario, on a running server."""

import json
import threading
from datetime import datetime, timedelta, timezone

import botocore.auth
from botocore import UNSIGNED, xform_name
from botocore.exceptions import ClientError

from .values import Mistake, Names, at_path, differences, shown

REGIONS = ("us-east-1", "eu-west-1")
SESSION_SECONDS = 3600
# Carries the encoded decision of a refusal.
DECISION_HEADER = "x-alcazar-authorization-message"
# Clients of one session must be made one at a time.
MAKING = threading.Lock()
# By how much the server's clock is ahead, in the thread that talks to it.
AHEAD = threading.local()


def real_now():
    return datetime.now(timezone.utc)


def signing_time(remove_tzinfo=True):
    now = real_now() + getattr(AHEAD, "by", timedelta())
    return now.replace(tzinfo=None) if remove_tzinfo else now


# Requests are signed by the server's clock, which a scenario may have moved by weeks.
botocore.auth.get_current_datetime = signing_time


class Wrong(Exception):
    """A step did not bring what it must; `line` is where in the file."""

    def __init__(self, line, what):
        super().__init__(what)
        self.line, self.what = line, what


class World:
    """A scenario's accounts on a server."""

    def __init__(self, server, region):
        self.server, self.region = server, region
        self.manual = server.folder is None
        self.accounts, self.keys, self.roles, self.clients = {}, {}, {}, {}
        AHEAD.by = timedelta()
        self.names = Names(self.now, 0 if self.manual else 5)
        if self.manual:
            self.see(self.server.operator("clock", "advance", "0s"))
        self.names.values |= {
            "account": self.account("")["account"],
            "region": region,
            "other_region": next(other for other in REGIONS if other != region),
        }

    def see(self, told):
        self.stands = datetime.fromisoformat(told["now"].replace("Z", "+00:00"))
        AHEAD.by = self.stands - real_now()

    def now(self):
        return self.stands if self.manual else real_now()

    def account(self, label):
        """The account of that label with its root credentials; made when it is first asked for."""
        if label not in self.accounts:
            self.accounts[label] = self.server.operator("account", "create")
        return self.accounts[label]

    def root(self, label):
        account = self.account(label)
        return {"AccessKeyId": account["access_key_id"], "SecretAccessKey": account["secret_access_key"]}

    def client(self, service, key, region=None):
        region = region or self.region
        name = (service, region, *(key.get(part) for part in ("AccessKeyId", "SecretAccessKey", "SessionToken") if key))
        if name not in self.clients:
            config = {} if key else {"signature_version": UNSIGNED}
            key = key or {}
            with MAKING:
                self.clients[name] = self.server.client(
                    service, region, key.get("AccessKeyId"), key.get("SecretAccessKey"), key.get("SessionToken"), **config
                )
        return self.clients[name]

    def make(self, principals):
        """Makes principals: users before roles, whose trust policies may name them; policies last, which may name all."""
        for name, spec in principals.items():
            self.name(name, spec)
        for kind in ("root", "user", "role"):
            for name, spec in principals.items():
                if spec["kind"] == kind:
                    getattr(self, f"make_{kind}")(name, spec)
        for name, spec in principals.items():
            if spec["kind"] != "root":
                self.carry(name, spec)

    def name(self, name, spec):
        account = self.account(spec.get("account", ""))["account"]
        kind, path = spec["kind"], spec.get("path", "/")
        rest = "root" if kind == "root" else f"{kind}{path}{name}"
        values = {"account": account, "name": name, "arn": f"arn:aws:iam::{account}:{rest}"}
        if kind == "role":
            values["session_arn"] = f"arn:aws:sts::{account}:assumed-role/{name}/{spec.get('session', 'scenario')}"
        self.names.values |= {f"{name}.{member}": value for member, value in values.items()}

    def make_root(self, name, spec):
        self.keys[name] = self.root(spec.get("account", ""))
        self.names.values[f"{name}.id"] = self.names.values[f"{name}.account"]

    def make_user(self, name, spec):
        iam = self.iam(spec)
        user = iam.create_user(UserName=name, Path=spec.get("path", "/"), Tags=tags(spec.get("tags")))["User"]
        self.names.values[f"{name}.id"] = user["UserId"]
        self.keys[name] = iam.create_access_key(UserName=name)["AccessKey"]

    def make_role(self, name, spec):
        account = self.names.values[f"{name}.account"]
        trust = spec.get("trust") or {
            "Statement": [
                {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": ["sts:AssumeRole", "sts:TagSession"]}
            ]
        }
        iam, document = self.iam(spec), self.names.document(trust)
        if name in self.roles:
            iam.update_assume_role_policy(RoleName=name, PolicyDocument=document)
            return
        role = iam.create_role(
            RoleName=name, Path=spec.get("path", "/"), AssumeRolePolicyDocument=document, Tags=tags(spec.get("tags"))
        )["Role"]
        self.names.values[f"{name}.id"] = role["RoleId"]
        self.roles[name] = spec

    def carry(self, name, spec):
        """Puts a principal's policies and boundary in place."""
        iam, kind = self.iam(spec), spec["kind"]
        who = {"UserName": name} if kind == "user" else {"RoleName": name}
        for policy, document in (spec.get("policies") or {}).items():
            getattr(iam, f"put_{kind}_policy")(**who, PolicyName=policy, PolicyDocument=self.names.document(document))
        for arn in spec.get("managed") or []:
            getattr(iam, f"attach_{kind}_policy")(**who, PolicyArn=self.names.value(arn))
        if "boundary" in spec:
            policy = iam.create_policy(PolicyName=f"{name}-boundary", PolicyDocument=self.names.document(spec["boundary"]))
            getattr(iam, f"put_{kind}_permissions_boundary")(**who, PermissionsBoundary=policy["Policy"]["Arn"])

    def iam(self, spec):
        return self.client("iam", self.root(spec.get("account", "")))

    def session(self, name, spec):
        """Credentials of a session of a role, from a user of its account who may do nothing else."""
        label = spec.get("account", "")
        helper = f"assumes-roles-of-{label}"
        if helper not in self.keys:
            statement = {"Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"], "Resource": "*"}
            self.make({helper: {"kind": "user", "account": label, "policies": {"assume": {"Statement": [statement]}}}})
        arguments = {"RoleArn": self.names.values[f"{name}.arn"], "RoleSessionName": spec.get("session", "scenario")}
        if "session_policy" in spec:
            arguments["Policy"] = self.names.document(spec["session_policy"])
        if spec.get("session_tags"):
            arguments["Tags"] = tags(spec["session_tags"])
        return self.client("sts", self.keys[helper]).assume_role(**arguments, DurationSeconds=SESSION_SECONDS)["Credentials"]

    def key_of(self, who):
        """What the principal signs with; nothing for a stranger."""
        if who == "root":
            return self.root("")
        if who == "anonymous":
            return None
        if who in self.roles if isinstance(who, str) else False:
            key = self.keys.get(who)
            if key is None or key["Expiration"] <= self.now():
                key = self.keys[who] = self.session(who, self.roles[who])
            return key
        if isinstance(who, str) and who in self.keys:
            return self.keys[who]
        key = self.names.value(who)
        if not isinstance(key, dict) or "SecretAccessKey" not in key:
            raise Mistake(f"`as` is neither a principal nor saved credentials: {shown(key)}")
        return key

    def label_of(self, who):
        """The label of the account of a principal."""
        account = self.names.values["account"] if who == "root" else self.names.values.get(f"{who}.account")
        for label, made in self.accounts.items():
            if made["account"] == account:
                return label
        return ""

    def call(self, operation, arguments, who, region=None):
        """The reply, or the error, of which one is nothing."""
        service, operation = operation.split(".")
        client = self.client(service, self.key_of(who), region)
        try:
            reply = getattr(client, xform_name(operation))(**arguments)
        except ClientError as error:
            return None, error.response
        return {name: value for name, value in reply.items() if name != "ResponseMetadata"}, None

    def newest_records(self, who, event_name):
        """The newest record of that name: of the region, and of the region of global services."""
        found = []
        for region in dict.fromkeys((self.region, "us-east-1")):
            client = self.client("cloudtrail", self.root(self.label_of(who)), region)
            attribute = {"AttributeKey": "EventName", "AttributeValue": event_name}
            page = client.lookup_events(LookupAttributes=[attribute], MaxResults=1)
            found += [json.loads(event["CloudTrailEvent"]) for event in page.get("Events", [])]
        return found

    # Steps.

    def steps(self, steps):
        for step in steps:
            try:
                self.step(step)
            except Mistake as mistake:
                raise Wrong(step.line, str(mistake)) from None
            except ClientError as error:
                raise Wrong(step.line, f"a call that the scenario needs failed: {error}") from None

    def step(self, step):
        if "call" in step:
            for number in range(1, step.get("times", 1) + 1):
                self.names.values["n"] = number
                self.call_step(step)
        elif "advance" in step:
            self.see(self.server.operator("clock", "advance", step["advance"]))
        elif "restart" in step:
            # Only a server of its own that keeps its data can restart; with a manual clock there is nothing to keep.
            if not self.manual:
                self.server.stop()
                self.server.start()
                self.clients.clear()
        elif "principals" in step:
            self.make(step["principals"])
        else:
            self.trail_step(step)

    def call_step(self, step):
        region = self.names.value(step["in"]) if "in" in step else None
        arguments = self.names.value(step.get("with") or {})
        reply, error = self.call(step["call"], {key: value for key, value in arguments.items() if value is not None}, step.get("as", "root"), region)
        if "error" in step:
            code = error["Error"]["Code"] if error else None
            if code != step["error"]:
                raise Wrong(step.line, f"{step['call']} must fail with {step['error']}, but {told(reply, error)}")
            self.hold(step, "message", error["Error"].get("Message"))
            if "decision" in step:
                self.names.values[step["decision"]] = error["ResponseMetadata"]["HTTPHeaders"][DECISION_HEADER]
            self.hold(step, "expect", {name: value for name, value in error.items() if name not in ("Error", "ResponseMetadata")})
            return
        if error:
            raise Wrong(step.line, f"{step['call']} must succeed, but {told(reply, error)}")
        self.hold(step, "expect", reply)
        for name, path in (step.get("save") or {}).items():
            self.names.values[name] = at_path(reply, path)

    def trail_step(self, step):
        expected, all_found = step["trail"], []
        for record in self.newest_records(step.get("as", "root"), expected["eventName"]):
            found = differences(self.names, expected, record)
            if not found:
                return
            all_found = found
        raise Wrong(step.line, "\n".join(all_found) or f"the trail has no record of {expected['eventName']}")

    def hold(self, step, member, found):
        if member in step:
            all_found = differences(self.names, step[member], found)
            if all_found:
                raise Wrong(getattr(step[member], "line", step.line), "\n".join(all_found))


def tags(pairs):
    return [{"Key": key, "Value": value} for key, value in (pairs or {}).items()]


def told(reply, error):
    if error:
        return f"it failed with {error['Error']['Code']}: {error['Error'].get('Message')}"
    return f"it succeeded: {shown(reply)}"


