#pragma once

#include <QList>

namespace desk {

/// A vulnerability that the demo organisation meets; all numbers and packages are made up.
struct Weakness
{
    const char *id; ///< "CVE-2024-91177", or "MAL-…" for a malicious release
    const char *package;
    const char *ecosystem;
    const char *installed;
    const char *fixed; ///< empty when nothing mends it
    const char *title;
    int cvss; ///< tenths; 0 when nobody scored it
    int score; ///< exploit prediction in millionths; 0 when there is none
    bool exploited; ///< in the catalogue of known exploited vulnerabilities
};

/// The one in the template engine of 31 services, the malicious release of left-padder, then the everyday ones.
const QList<Weakness> &weaknesses();

} // namespace desk
