#pragma once

#include "base/canonicaljson.h"
#include "domain/incidents/incident.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace support {

using namespace incidents;

QJsonValue dumped(const std::optional<base::Instant> &at);

template<class Items, class F>
QJsonArray dumpedList(const Items &items, F dump)
{
    QJsonArray out;
    for (const auto &item : items)
        out.append(dump(item));
    return out;
}

/// Values in a row: what they are is clear from where they stand.
QJsonArray row(std::initializer_list<QJsonValue> values);

QJsonArray dumped(const journal::Remark &remark);

QJsonArray dumped(const QList<journal::Remark> &remarks);

QJsonObject dumped(const journal::Authorship &by);

/// A line with everything later entries said about it. Not what only this console knows of the entry.
QJsonObject dumped(const journal::Line &line);

QJsonObject dumpedBreaches(const Incident &incident);

QJsonObject dumpedResponse(const Incident &incident);

QJsonObject dumpedPlan(const Incident &incident);

QJsonObject dumpedScope(const Incident &incident);

/// What the entries made of the incident, without the entries.
QJsonObject dumpedState(const Incident &incident);

/// The whole of a folded incident: two are equal when their dumps are.
QJsonObject dumped(const Incident &incident);

QJsonObject dumped(const journal::SubjectPtr &state);

/// Where two dumps first differ, as "path: this | that"; empty when they are equal.
QString difference(const QJsonValue &a, const QJsonValue &b, const QString &path = {});

} // namespace support
