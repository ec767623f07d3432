"""Plants secrets through every service, then looks for them in every file of the data directory and in the log at `trace`:
as they are, as base64 at each alignment, as hex, and in whatever can be decompressed. It must find none."""

import argparse
import base64
import io
import sys
import tempfile
import zlib
from pathlib import Path

import zstandard

from server import Server

PLANTED = "planted-7f3a91c5-correct-horse-battery-staple"


def forms(secret):
    """How a secret may lie in a file."""
    yield "plain", secret
    yield "hex", secret.hex().encode()
    yield "HEX", secret.hex().upper().encode()
    yield "UTF-16", secret.decode("latin-1").encode("utf-16-le")
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for shift in range(3):
            # The letters that all of the secret's bits but the first and last few decide, wherever it stands.
            whole = encode(b"\0" * shift + secret)
            yield f"base64+{shift}", whole[4 if shift else 0 : len(whole) // 4 * 4 - 4]


def unpacked(data):
    """The data, and what any part of it decompresses to."""
    yield data
    for magic, open_ in ((b"\x28\xb5\x2f\xfd", unzstd), (b"\x1f\x8b", unzlib), (b"\x78\x9c", unzlib), (b"\x78\x01", unzlib)):
        at = data.find(magic)
        while at >= 0:
            yield open_(data[at:])
            at = data.find(magic, at + 1)


def unzstd(data):
    try:
        return zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data)).read(1 << 24)
    except zstandard.ZstdError:
        return b""


def unzlib(data):
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, 1 << 24)
    except zlib.error:
        return b""


def plant(server):
    """Puts secrets wherever a service takes or gives one, and names them."""
    secrets = {"root secret": server.ready["secret_access_key"].encode()}
    manager, kms, iam, sts = (server.client(name) for name in ("secretsmanager", "kms", "iam", "sts"))
    arn = manager.create_secret(Name="planted", SecretString=PLANTED, Description="not secret")["ARN"]
    secrets["secret string"] = PLANTED.encode()
    binary = bytes(range(7, 71))
    manager.put_secret_value(SecretId=arn, SecretBinary=binary)
    secrets["secret binary"] = binary
    assert manager.get_secret_value(SecretId=arn)["SecretBinary"] == binary
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    plain = b"plaintext-" + PLANTED.encode()[::-1]
    blob = kms.encrypt(KeyId=key, Plaintext=plain)["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == plain
    secrets["encrypted plaintext"] = plain
    secrets["data key"] = kms.generate_data_key(KeyId=key, KeySpec="AES_256")["Plaintext"]
    secrets["random bytes"] = kms.generate_random(NumberOfBytes=48)["Plaintext"]
    secrets["password"] = manager.get_random_password(PasswordLength=40)["RandomPassword"].encode()
    iam.create_user(UserName="planted")
    made = iam.create_access_key(UserName="planted")["AccessKey"]
    secrets["user's secret"] = made["SecretAccessKey"].encode()
    user = server.client("sts", key=made["AccessKeyId"], secret=made["SecretAccessKey"])
    user.get_caller_identity()
    secrets["session's secret"] = sts.get_session_token()["Credentials"]["SecretAccessKey"].encode()
    secrets["other root secret"] = server.operator("account", "create")["secret_access_key"].encode()
    # What was refused must not be kept either.
    for bad in (lambda: manager.create_secret(Name="planted", SecretString=PLANTED + "-again"),
                lambda: kms.encrypt(KeyId="alias/none", Plaintext=plain)):
        try:
            bad()
        except manager.exceptions.ClientError:
            continue
        raise AssertionError("a call that must fail did not")
    return secrets


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="alcazar-planted-") as folder:
        with Server(arguments.program, folder, log="trace") as server:
            secrets = plant(server)
            server.kill()
            server.start()
            server.stop()
        key = (Path(folder) / "secrets" / "root.key").read_bytes().strip()
        secrets["root key"] = bytes.fromhex(key.decode())
        files = [path for path in Path(folder).rglob("*") if path.is_file() and "secrets" not in path.parts]
        assert any(path.name == "server.log" for path in files) and len(files) >= 4, files
        found = [
            f"{name} as {form} in {path.relative_to(folder)}"
            for path in files
            for data in unpacked(path.read_bytes())
            for name, secret in secrets.items()
            for form, needle in forms(secret)
            if needle in data
        ]
        # The search itself must be able to find: the user's name is no secret, and stands in plain keys.
        assert any(b"planted" in path.read_bytes() for path in files), "the search finds nothing at all"
    print("\n".join(found))
    print(f"{len(secrets) - len(found)} passed, {len(found)} failed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
