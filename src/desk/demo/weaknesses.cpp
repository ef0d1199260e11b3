#include "desk/demo/weaknesses.h"

namespace desk {

const QList<Weakness> &weaknesses()
{
    static const QList<Weakness> all{
        {"CVE-2024-91177", "stencil-engine", "npm", "3.8.1", "3.8.4",
         "stencil-engine: remote code execution through a template's helpers", 98, 612340, true},
        {"MAL-2025-114", "left-padder", "npm", "2.4.1", "",
         "Malicious code in left-padder 2.4.1: postinstall sends environment variables out", 0, 0, false},
        {"CVE-2024-90044", "libssl3", "debian", "3.0.11-1", "3.0.15-1",
         "openssl: out-of-bounds read in certificate names", 75, 2140, true},
        {"CVE-2024-90102", "lodash-deep", "npm", "4.17.15", "4.17.21",
         "lodash-deep: prototype pollution in zipObjectDeep", 74, 102370, false},
        {"CVE-2024-90165", "debug-lines", "npm", "3.0.1", "3.1.0",
         "debug-lines: inefficient regular expression in useColors", 75, 880, false},
        {"CVE-2024-90201", "golang.org/x/net", "gomod", "v0.17.0", "0.23.0", "net/http2: unlimited number of headers",
         53, 450, false},
        {"CVE-2024-90233", "requests-lite", "pip", "2.28.0", "2.32.2",
         "requests-lite: certificate check is skipped for later requests of a session", 56, 710, false},
        {"CVE-2024-90260", "fast-xml-reader", "npm", "4.1.3", "4.4.1",
         "fast-xml-reader: denial of service by entity names", 75, 1190, false},
        {"CVE-2024-90288", "org.example:yaml-core", "pom", "1.33", "2.0", "yaml-core: constructor of any type", 83,
         21470, false},
        {"CVE-2024-90301", "libexpat1", "debian", "2.5.0-1", "2.5.0-1+deb12u1",
         "expat: integer overflow on large tokens", 81, 520, false},
        {"CVE-2024-90317", "jinja-lite", "pip", "3.1.2", "3.1.4", "jinja-lite: cross-site scripting by attribute names",
         54, 640, false},
        {"CVE-2024-90342", "ws-socket", "npm", "8.11.0", "8.17.1", "ws-socket: denial of service by many headers", 75,
         530, false},
        {"CVE-2024-90377", "github.example/acme/go-jwt", "gomod", "v3.2.0", "",
         "go-jwt: audience is not checked when it is a list", 72, 930, false},
        {"CVE-2024-90391", "semver-range", "npm", "7.3.8", "7.5.2",
         "semver-range: regular expression denial of service", 53, 610, false},
        {"CVE-2024-90420", "libcurl4", "debian", "7.88.1-10", "7.88.1-10+deb12u8",
         "curl: heap overflow in the SOCKS5 handshake", 98, 34210, false},
        {"CVE-2024-90433", "pillow-core", "pip", "9.5.0", "10.3.0", "pillow-core: buffer overflow in colour profiles",
         73, 480, false},
        {"CVE-2024-90458", "tough-jar", "npm", "4.1.2", "4.1.3", "tough-jar: prototype pollution by cookie names", 65,
         1340, false},
        {"CVE-2023-90311", "libc6", "debian", "2.36-9+deb12u4", "",
         "glibc: stack use in a resolver that is not enabled", 0, 430, false},
        {"CVE-2024-90501", "braces-glob", "npm", "3.0.2", "3.0.3", "braces-glob: memory grows with unbalanced braces",
         75, 440, false},
        {"CVE-2024-90522", "postcss-lines", "npm", "8.4.14", "8.4.31", "postcss-lines: line return parsing error", 53,
         520, false},
        {"CVE-2024-90549", "com.example:json-tree", "pom", "2.13.4", "2.14.0",
         "json-tree: deep nesting exhausts the stack", 75, 1830, false},
        {"CVE-2024-90570", "zlib1g", "debian", "1.2.13", "", "zlib: integer overflow in MiniZip's file names", 98, 3340,
         false},
        {"CVE-2024-90588", "cryptography-lite", "pip", "41.0.3", "42.0.4",
         "cryptography-lite: null dereference on PKCS12 input", 75, 470, false},
        {"CVE-2024-90611", "ip-ranges", "npm", "1.1.8", "2.0.1",
         "ip-ranges: private addresses are taken for public ones", 81, 1570, false},
        {"CVE-2024-90639", "google.example/protobuf", "gomod", "v1.30.0", "1.33.0",
         "protobuf: endless loop on invalid JSON", 66, 490, false},
        {"CVE-2025-90003", "perl-base", "debian", "5.36.0-7", "", "perl: property names write past a buffer", 78, 420,
         false},
    };
    return all;
}

} // namespace desk
