// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! Every structure that an operation with a handler reaches; `alcazar_base::shapes!` says how to read a row.

alcazar_base::shapes! {
    AssumeRoleRequest = 0, 13 members {
        0 "RoleArn" role_arn maybe_role_arn required text;
        1 "RoleSessionName" role_session_name maybe_role_session_name required text;
        2 "PolicyArns" policy_arns maybe_policy_arns optional [PolicyDescriptorType];
        3 "Policy" policy maybe_policy optional text;
        4 "DurationSeconds" duration_seconds maybe_duration_seconds optional int;
        5 "Tags" tags maybe_tags optional [Tag];
        6 "TransitiveTagKeys" transitive_tag_keys maybe_transitive_tag_keys optional [text];
        7 "ExternalId" external_id maybe_external_id optional text;
        8 "SerialNumber" serial_number maybe_serial_number optional text;
        9 "TokenCode" token_code maybe_token_code optional text;
        10 "SourceIdentity" source_identity maybe_source_identity optional text;
        11 "ProvidedContexts" provided_contexts maybe_provided_contexts optional [ProvidedContext];
        12 "MinimumSessionTokenSize" minimum_session_token_size maybe_minimum_session_token_size optional int;
    }
    AssumeRoleResponse = 1, 6 members {
        0 "Credentials" credentials maybe_credentials optional Credentials;
        1 "AssumedRoleUser" assumed_role_user maybe_assumed_role_user optional AssumedRoleUser;
        2 "PackedPolicySize" packed_policy_size maybe_packed_policy_size optional int;
        3 "SourceIdentity" source_identity maybe_source_identity optional text;
        4 "SessionTokenUtilization" session_token_utilization maybe_session_token_utilization optional int;
        5 "SessionTokenSize" session_token_size maybe_session_token_size optional int;
    }
    AssumedRoleUser = 8, 2 members {
        0 "AssumedRoleId" assumed_role_id maybe_assumed_role_id required text;
        1 "Arn" arn maybe_arn required text;
    }
    Credentials = 10, 4 members {
        0 "AccessKeyId" access_key_id maybe_access_key_id required text;
        1 "SecretAccessKey" secret_access_key maybe_secret_access_key required text;
        2 "SessionToken" session_token maybe_session_token required text;
        3 "Expiration" expiration maybe_expiration required time;
    }
    DecodeAuthorizationMessageRequest = 11, 1 members {
        0 "EncodedMessage" encoded_message maybe_encoded_message required text;
    }
    DecodeAuthorizationMessageResponse = 12, 1 members {
        0 "DecodedMessage" decoded_message maybe_decoded_message optional text;
    }
    FederatedUser = 15, 2 members {
        0 "FederatedUserId" federated_user_id maybe_federated_user_id required text;
        1 "Arn" arn maybe_arn required text;
    }
    GetAccessKeyInfoRequest = 16, 1 members {
        0 "AccessKeyId" access_key_id maybe_access_key_id required text;
    }
    GetAccessKeyInfoResponse = 17, 1 members {
        0 "Account" account maybe_account optional text;
    }
    GetCallerIdentityResponse = 19, 3 members {
        0 "UserId" user_id maybe_user_id optional text;
        1 "Account" account maybe_account optional text;
        2 "Arn" arn maybe_arn optional text;
    }
    GetFederationTokenRequest = 22, 6 members {
        0 "Name" name maybe_name required text;
        1 "Policy" policy maybe_policy optional text;
        2 "PolicyArns" policy_arns maybe_policy_arns optional [PolicyDescriptorType];
        3 "DurationSeconds" duration_seconds maybe_duration_seconds optional int;
        4 "Tags" tags maybe_tags optional [Tag];
        5 "MinimumSessionTokenSize" minimum_session_token_size maybe_minimum_session_token_size optional int;
    }
    GetFederationTokenResponse = 23, 5 members {
        0 "Credentials" credentials maybe_credentials optional Credentials;
        1 "FederatedUser" federated_user maybe_federated_user optional FederatedUser;
        2 "PackedPolicySize" packed_policy_size maybe_packed_policy_size optional int;
        3 "SessionTokenUtilization" session_token_utilization maybe_session_token_utilization optional int;
        4 "SessionTokenSize" session_token_size maybe_session_token_size optional int;
    }
    GetSessionTokenRequest = 24, 4 members {
        0 "DurationSeconds" duration_seconds maybe_duration_seconds optional int;
        1 "SerialNumber" serial_number maybe_serial_number optional text;
        2 "TokenCode" token_code maybe_token_code optional text;
        3 "MinimumSessionTokenSize" minimum_session_token_size maybe_minimum_session_token_size optional int;
    }
    GetSessionTokenResponse = 25, 3 members {
        0 "Credentials" credentials maybe_credentials optional Credentials;
        1 "SessionTokenUtilization" session_token_utilization maybe_session_token_utilization optional int;
        2 "SessionTokenSize" session_token_size maybe_session_token_size optional int;
    }
    PolicyDescriptorType = 38, 1 members {
        0 "arn" arn maybe_arn optional text;
    }
    ProvidedContext = 39, 2 members {
        0 "ProviderArn" provider_arn maybe_provider_arn optional text;
        1 "ContextAssertion" context_assertion maybe_context_assertion optional text;
    }
    Tag = 47, 2 members {
        0 "Key" key maybe_key required text;
        1 "Value" value maybe_value required text;
    }
}
