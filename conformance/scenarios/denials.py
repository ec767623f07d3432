"""Denials over HTTP: the first case of each kind. In process every part of what is needed is taken away in turn."""

import json

from .world import Wrong, told

CALLER = "caller"
# Codes in which services spell that the gate refused.
DENIED = ("AccessDenied", "AccessDeniedException")
ELSEWHERE = [{"Effect": "Allow", "Action": "sts:NoSuchAction", "Resource": "*"}]


def run(item, open_world):
    """Runs a denial's cases for each of its callers; `open_world` gives a world."""
    by = item.get("by", ["user", "role"])
    for kind in by if isinstance(by, list) else [by]:
        pair = Pair(item, kind)
        with open_world() as world:
            pair.limits(world)
        if isinstance(item["needs"], dict) and "resource" in item["needs"]:
            with open_world() as world:
                pair.lacks(world)


class Pair:
    def __init__(self, item, kind):
        self.item, self.kind = item, kind
        self.needs = item["needs"] if isinstance(item["needs"], dict) else {}
        self.role = kind == "role"
        self.label = "outside" if kind == "outsider" else ""

    def setup(self, world, resource):
        """A caller that carries nothing yet, and what the file sets up."""
        spec = {"kind": "role" if self.role else "user", "account": self.label}
        world.make({**(self.item.get("principals") or {}), CALLER: spec})
        world.steps(self.item.get("setup", []))
        world.steps(self.needs.get("resource", {}).get(resource, []))
        self.identity = [world.names.value(statement) for statement in self.needs.get("identity", [])]

    def limits(self, world):
        self.setup(world, "grants")
        if not self.needs:
            self.carry(world, [{"Effect": "Deny", "Action": "*", "Resource": "*"}])
            return self.allowed(world, "with an explicit deny")
        deny = {"Effect": "Deny", "Action": "*", "Resource": "*"}
        if self.identity:
            self.carry(world, self.identity[1:])
            self.refused(world, "without statement 0", "because no identity-based policy allows")
        self.carry(world, [*self.identity, deny])
        self.refused(world, "with an explicit deny", "with an explicit deny in an identity-based policy")
        self.carry(world, self.identity)
        if self.identity:
            self.bound(world, ELSEWHERE)
            self.refused(world, "with a boundary that does not allow it", "because no permissions boundary allows")
            self.bound(world, None)
            if self.role:
                world.keys.pop(CALLER, None)
                world.roles[CALLER]["session_policy"] = {"Statement": ELSEWHERE}
                self.refused(world, "with a session policy that does not allow it", "because no session policy allows")
                world.keys.pop(CALLER)
                del world.roles[CALLER]["session_policy"]
        return self.allowed(world, "with exactly what is needed")

    def lacks(self, world):
        self.setup(world, "lacks")
        self.carry(world, self.identity)
        names = self.needs["resource"].get("names", "resource-based policy")
        self.refused(world, "without the resource's policy", f"because no {names} allows")

    def carry(self, world, statements):
        iam, who = self.iam(world)
        kind = "role" if self.role else "user"
        if statements:
            document = json.dumps({"Version": "2012-10-17", "Statement": statements})
            getattr(iam, f"put_{kind}_policy")(**who, PolicyName="needed", PolicyDocument=document)
        elif getattr(iam, f"list_{kind}_policies")(**who)["PolicyNames"]:
            getattr(iam, f"delete_{kind}_policy")(**who, PolicyName="needed")

    def bound(self, world, statements):
        iam, who = self.iam(world)
        kind = "role" if self.role else "user"
        if statements is None:
            return getattr(iam, f"delete_{kind}_permissions_boundary")(**who)
        document = json.dumps({"Version": "2012-10-17", "Statement": statements})
        policy = iam.create_policy(PolicyName="boundary", PolicyDocument=document)["Policy"]["Arn"]
        return getattr(iam, f"put_{kind}_permissions_boundary")(**who, PermissionsBoundary=policy)

    def iam(self, world):
        client = world.client("iam", world.root(self.label))
        return client, {"RoleName": CALLER} if self.role else {"UserName": CALLER}

    def ask(self, world):
        return world.call(self.item["denial"], world.names.value(self.item.get("with") or {}), CALLER)

    def allowed(self, world, case):
        reply, error = self.ask(world)
        if error:
            raise Wrong(self.item.line, f"{self.kind}, {case}: must succeed, but {told(reply, error)}")

    def refused(self, world, case, clause):
        reply, error = self.ask(world)
        problem = None
        if not error or error["Error"]["Code"] not in DENIED:
            problem = f"must be refused, but {told(reply, error)}"
        else:
            message = error["Error"].get("Message") or ""
            arn = world.names.values.get(f"{CALLER}.session_arn") or world.names.values[f"{CALLER}.arn"]
            newest = world.newest_records(CALLER, self.item["denial"].split(".")[1])
            if not message.startswith(f"User: {arn} is not authorized to perform: ") or clause not in message:
                problem = f"must name {arn} and end in `{clause}`: {message}"
            elif not any(record.get("errorCode") == error["Error"]["Code"] for record in newest):
                problem = "was refused, and the trail does not tell"
        if problem:
            raise Wrong(self.item.line, f"{self.kind}, {case}: {problem}")


