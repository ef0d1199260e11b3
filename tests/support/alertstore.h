#pragma once

#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alerttakenup.h"
#include "store/intelligence/findingfacts.h"
#include "support/intelligencesample.h"
#include "support/temporarystore.h"

#include <QDateTime>

/// A workspace whose mirror has findings, a catalogue and scores of now, and whose journal has alerts of them.
class AlertStore
{
public:
    explicit AlertStore(TemporaryStore &store)
        : m_store(store)
    {
    }

    base::Instant now() { return m_store->clock().now(); }

    /// A finding of a package, seen `ago`; gives its key.
    QString find(const QString &rule, const QString &package, base::Duration ago = std::chrono::hours(1),
                 intelligence::Severity severity = intelligence::Severity::High)
    {
        intelligence::Finding finding = intelligencesample::findingOf(
            rule, package, severity, intelligencesample::scanOf(QStringLiteral("acme/payments")));
        finding.cvss = 81;
        finding.fixed = QStringLiteral("2.0.0");
        write([finding, number = ++m_files, at = now() - ago](store::Database &mirror) {
            intelligencesample::report(mirror, number, at, {finding}, {finding.scan}, false);
        });
        return finding.key;
    }
    void list(const QStringList &cves)
    {
        write([cves, number = ++m_files, at = now()](store::Database &mirror) {
            intelligencesample::catalogue(mirror, number, at, cves);
        });
    }
    void score(const QString &cve, int millionths)
    {
        const QDate today = QDateTime::fromSecsSinceEpoch(base::seconds(now().time_since_epoch()), Qt::UTC).date();
        write([=, number = ++m_files](store::Database &mirror) {
            intelligencesample::scores(mirror, number, today, {{cve, millionths}});
        });
    }
    /// Takes the finding up as somebody else would; gives the alert's id.
    QString take(const QString &key, const intelligence::AlertAnswered &answers = {})
    {
        using namespace intelligence;
        const auto facts =
            m_store->readMirror([key, at = now()](store::Database &mirror) { return store::factsNow(mirror, key, at); })
                .result();
        if (!facts || !*facts)
            qFatal("no such finding");
        const QString id = alertIdOf(key);
        say(id, AlertTakenUp{**facts});
        for (const auto &answer : answers.answers) {
            if (answer) {
                say(id, answers);
                break;
            }
        }
        return id;
    }
    template<class Payload>
    void say(const QString &id, const Payload &payload, const QString &actor = QStringLiteral("ana"))
    {
        m_store.mustCommit({{journal::draft<intelligence::Alert>(id, payload, m_store.by(actor))}, {}});
    }
    intelligence::AlertPtr alert(const QString &id)
    {
        return std::static_pointer_cast<const intelligence::Alert>(m_store->subject(id).result().value());
    }
    template<class Job>
    void write(Job job)
    {
        m_store
            ->writeMirror([job](store::Database &mirror) {
                job(mirror);
                return true;
            })
            .waitForFinished();
        m_store->announceMirror();
    }

private:
    TemporaryStore &m_store;
    int m_files = 100;
};
