"""Scenario files (docs/scenarios.md) over HTTP, through boto3."""
