#pragma once

#include "github/http/asking.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTimer>
#include <QUrlQuery>

/// A GitHub of one list, "/items", that a test changes while it is read: pages with Link and ETag as the real one gives
/// them, and for any question a fault instead.
class FakeGitHub : public github::Asking
{
public:
    using Fault = std::function<void(github::Answer &)>;

    QMap<qint64, QString> items; ///< by id
    int perPage = 3;
    QHash<int, Fault> faults; ///< by the running number of the question, from 0
    int asked = 0;
    int sent = 0; ///< pages, without those that were unchanged
    int atOnce = 0;
    int mostAtOnce = 0;
    QList<QUrl> urls;

    static QUrl list() { return QUrl(QStringLiteral("https://api.github.com/items?per_page=3")); }

    void ask(const github::Request &request, QObject *context,
             std::function<void(const github::Answer &)> then) override
    {
        mostAtOnce = std::max(mostAtOnce, ++atOnce);
        urls.append(request.url);
        github::Answer answer = page(request);
        if (const Fault fault = faults.take(asked++))
            fault(answer);
        std::shared_ptr<void> held(nullptr, [this](void *) { --atOnce; }); // gone with its timer, too
        QTimer::singleShot(0, context, [answer, held, then = std::move(then)]() mutable {
            held.reset();
            then(answer);
        });
    }

private:
    github::Answer page(const github::Request &request)
    {
        const int number = std::max(1, QUrlQuery(request.url).queryItemValue(QStringLiteral("page")).toInt());
        QJsonArray rows;
        const QList<qint64> ids = items.keys();
        for (qsizetype i = (number - 1) * perPage; i < std::min<qsizetype>(number * perPage, ids.size()); ++i)
            rows.append(
                QJsonObject{{QStringLiteral("id"), ids.at(i)}, {QStringLiteral("name"), items.value(ids.at(i))}});
        const QByteArray body = QJsonDocument(rows).toJson(QJsonDocument::Compact);
        const QByteArray tag = "W/\"" + QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex() + '"';
        github::Answer answer{.arrival = github::Arrival::Whole,
                              .status = 200,
                              .headers = {{"etag", tag}},
                              .body = body,
                              .url = request.url,
                              .conditional = !request.ifNoneMatch.isEmpty()};
        if (number * perPage < ids.size()) {
            const QByteArray next = "https://api.github.com/items?per_page=3&page=" + QByteArray::number(number + 1);
            answer.headers.insert("link", "<" + next + ">; rel=\"next\"");
        }
        if (request.ifNoneMatch == tag) {
            answer.status = 304;
            answer.body.clear();
            answer.headers.remove("link"); // as a proxy may do
        } else {
            ++sent;
        }
        return answer;
    }
};
