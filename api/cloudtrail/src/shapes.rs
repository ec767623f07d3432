// Written by `cargo xtask codegen` from models/; edits are overwritten.

//! Every structure that an operation with a handler reaches; `alcazar_base::shapes!` says how to read a row.

alcazar_base::shapes! {
    Event = 84, 9 members {
        0 "EventId" event_id maybe_event_id optional text;
        1 "EventName" event_name maybe_event_name optional text;
        2 "ReadOnly" read_only maybe_read_only optional text;
        3 "AccessKeyId" access_key_id maybe_access_key_id optional text;
        4 "EventTime" event_time maybe_event_time optional time;
        5 "EventSource" event_source maybe_event_source optional text;
        6 "Username" username maybe_username optional text;
        7 "Resources" resources maybe_resources optional [Resource];
        8 "CloudTrailEvent" cloud_trail_event maybe_cloud_trail_event optional text;
    }
    LookupAttribute = 226, 2 members {
        0 "AttributeKey" attribute_key maybe_attribute_key required text;
        1 "AttributeValue" attribute_value maybe_attribute_value required text;
    }
    LookupEventsRequest = 230, 6 members {
        0 "LookupAttributes" lookup_attributes maybe_lookup_attributes optional [LookupAttribute];
        1 "StartTime" start_time maybe_start_time optional time;
        2 "EndTime" end_time maybe_end_time optional time;
        3 "EventCategory" event_category maybe_event_category optional text;
        4 "MaxResults" max_results maybe_max_results optional int;
        5 "NextToken" next_token maybe_next_token optional text;
    }
    LookupEventsResponse = 231, 2 members {
        0 "Events" events maybe_events optional [Event];
        1 "NextToken" next_token maybe_next_token optional text;
    }
    Resource = 295, 2 members {
        0 "ResourceType" resource_type maybe_resource_type optional text;
        1 "ResourceName" resource_name maybe_resource_name optional text;
    }
}
