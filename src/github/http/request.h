#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace github {

/// One question to GitHub. A value.
struct Request
{
    QByteArray verb = "GET";
    QUrl url;
    QByteArray body = {}; ///< empty for none
    QByteArray contentType = "application/json"; ///< of the body
    QByteArray ifNoneMatch = {}; ///< the ETag of the last answer to the same question by the same credential, verbatim
    QByteArray accept = "application/vnd.github+json";
    bool authorised = true; ///< false: without the token, as revoking credentials demands
    bool elsewhere = false; ///< a redirect may lead to another host, where it goes without the token: downloads
    qint64 mostBytes = qint64(16) << 20; ///< of the answer, as sent and unpacked
    std::chrono::milliseconds silence{15'000}; ///< given up after so long without a byte
    std::chrono::milliseconds patience{120'000}; ///< given up after so long, however busy

    bool writes() const { return verb != "GET" && verb != "HEAD"; }
};

} // namespace github
