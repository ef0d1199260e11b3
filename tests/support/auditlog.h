#pragma once

#include "base/instant.h"

#include <QFile>
#include <QRandomGenerator>

/// A GitHub audit log as the export writes it, made up: what a busy organisation does, spread evenly
/// over a span. The same for one seed.
class AuditLog
{
public:
    AuditLog(qint64 rows, base::Instant from, base::Duration span, quint32 seed = 1)
        : m_rows(rows)
        , m_from(from)
        , m_span(span)
        , m_random(seed)
    {
    }

    bool write(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        for (qint64 i = 0; i < m_rows; ++i) {
            if (file.write(row(i)) < 0)
                return false;
        }
        return file.flush();
    }

    QByteArray row(qint64 i)
    {
        static const QList<QByteArray> actions{
            "git.push",          "git.clone",          "git.fetch",        "workflows.completed_workflow_run",
            "repo.create",       "pull_request.merge", "git.push",         "git.clone",
            "org.add_member",    "repo.access",        "repo.destroy",     "protected_branch.destroy",
            "org.update_member", "hook.create",        "repo.download_zip"};
        static const QList<QByteArray> people{"ana-k", "bo-j",  "cy-l",  "di-m",        "eve-n",
                                              "fay-o", "gil-p", "hal-q", "svc-release", "dependabot[bot]"};
        const qint64 us = base::micros(m_from) + (m_span.count() / std::max<qint64>(1, m_rows)) * i;
        const QByteArray at = QByteArray::number(us / 1000);
        const QByteArray actor = people.at(m_random.bounded(int(people.size())));
        const int repository = m_random.bounded(1247);
        return "{\"@timestamp\":" + at + ",\"_document_id\":\"" + QByteArray::number(m_random.generate64(), 36)
            + QByteArray::number(i, 36) + "\",\"action\":\"" + actions.at(m_random.bounded(int(actions.size())))
            + "\",\"actor\":\"" + actor + "\",\"actor_id\":" + QByteArray::number(qHash(actor) % 99999)
            + ",\"actor_ip\":\"203.0.113." + QByteArray::number(m_random.bounded(255))
            + "\",\"actor_location\":{\"country_code\":\"DE\"},\"business\":\"acme-group\",\"created_at\":" + at
            + ",\"name\":\"main\",\"org\":\"acme\",\"org_id\":4711,\"repo\":\"acme/" + word(repository) + '-'
            + QByteArray::number(repository) + "\",\"user\":\"" + people.at(m_random.bounded(int(people.size())))
            + "\",\"transport_protocol_name\":\"ssh\",\"programmatic_access_type\":\"Fine-grained personal access "
              "token\",\"hashed_token\":\""
            + QByteArray::number(m_random.generate64(), 16)
            + "\",\"user_agent\":\"git/2.39.2\",\"visibility\":\"private\"}\n";
    }

private:
    static QByteArray word(int repository)
    {
        static const QList<QByteArray> words{"payments", "left-padder", "gateway", "ledger",
                                             "search",   "mobile",      "infra"};
        return words.at(repository % int(words.size()));
    }

    const qint64 m_rows;
    const base::Instant m_from;
    const base::Duration m_span;
    QRandomGenerator m_random;
};
