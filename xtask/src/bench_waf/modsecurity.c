/* What libmodsecurity uses of the processor for a request: reads rules and requests, judges them a number of times, and prints
 * nanoseconds for each and how many were blocked. Every hundredth request is the attack. */
#include <modsecurity/modsecurity.h>
#include <modsecurity/rules_set.h>
#include <modsecurity/transaction.h>
#include <modsecurity/intervention.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct request {
    char method[16], target[8192], names[64][128], values[64][1024];
    int headers;
    char body[65536];
    size_t length;
};

static int read_request(const char *path, struct request *r) {
    static char text[131072];
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    size_t size = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    text[size] = 0;
    char *end = strstr(text, "\r\n\r\n");
    if (!end) return 0;
    r->length = size - (size_t)(end + 4 - text);
    if (r->length > sizeof r->body) return 0;
    memcpy(r->body, end + 4, r->length);
    *end = 0;
    r->headers = 0;
    for (char *line = strtok(text, "\r\n"); line; line = strtok(NULL, "\r\n")) {
        if (line == text) {
            if (sscanf(line, "%15s %8191s", r->method, r->target) != 2) return 0;
        } else if (r->headers < 64) {
            if (sscanf(line, "%127[^:]: %1023[^\n]", r->names[r->headers], r->values[r->headers]) == 2) r->headers++;
        }
    }
    return 1;
}

static int judge(ModSecurity *engine, RulesSet *rules, const struct request *r) {
    ModSecurityIntervention it = {200, 0, NULL, NULL, 0};
    Transaction *t = msc_new_transaction(engine, rules, NULL);
    msc_process_connection(t, "192.0.2.1", 40000, "192.0.2.2", 80);
    msc_process_uri(t, r->target, r->method, "1.1");
    for (int i = 0; i < r->headers; i++)
        msc_add_request_header(t, (const unsigned char *)r->names[i], (const unsigned char *)r->values[i]);
    msc_process_request_headers(t);
    int blocked = msc_intervention(t, &it);
    if (!blocked) {
        if (r->length) msc_append_request_body(t, (const unsigned char *)r->body, r->length);
        msc_process_request_body(t);
        blocked = msc_intervention(t, &it);
    }
    msc_process_logging(t);
    msc_transaction_cleanup(t);
    return blocked ? 1 : 0;
}

static void silent(void *data, const void *message) { (void)data; (void)message; }

int main(int argc, char **argv) {
    static struct request good, attack;
    const char *error = NULL;
    if (argc != 5 || !read_request(argv[2], &good) || !read_request(argv[3], &attack)) return 2;
    int times = atoi(argv[4]), blocked = 0;
    ModSecurity *engine = msc_init();
    msc_set_log_cb(engine, silent);
    RulesSet *rules = msc_create_rules_set();
    if (msc_rules_add_file(rules, argv[1], &error) < 0) {
        fprintf(stderr, "%s\n", error ? error : "the rules are refused");
        return 1;
    }
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    for (int i = 0; i < times; i++) blocked += judge(engine, rules, i % 100 == 99 ? &attack : &good);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    double nanos = (double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec);
    printf("%.0f %d\n", nanos / times, blocked);
    return 0;
}
