#include "desk/incidents/backfill.h"
#include "desk/incidents/backfilltable.h"
#include "store/figures/figurereading.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace incidents;

/// What a table of old incidents would do here.
class TstBackfillTable : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    TemporaryStore m_store;

    QString file(const QByteArray &text)
    {
        QFile file(m_home.filePath(QStringLiteral("old.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return file.fileName();
    }
    base::Result<desk::BackfillPlan> plan(const QByteArray &text)
    {
        const QString path = file(text);
        const base::Instant now = m_store->clock().now();
        return m_store
            ->readJournal([path, now](store::Database &journal) {
                return desk::planBackfill(path, {now, {}}, store::recordedIdentities(journal).value());
            })
            .result();
    }
    void record(const desk::BackfillPlan &plan)
    {
        QStringList ids;
        for (qsizetype i = 0; i < plan.fresh().size(); ++i)
            ids.append(m_store->newId());
        const auto deed = desk::backfill(ids, plan.fresh(), m_store.by());
        if (!deed)
            qFatal("%s", qPrintable(deed.error().text()));
        m_store.mustCommit(*deed);
    }

    const QByteArray m_table = "ticket,title,detected,closed\n"
                               "SEC-1,One,2024-03-14Z,2024-03-15Z\n"
                               ",Two,2024-03-14Z,2024-03-15Z\n"
                               "SEC-3,Three,soon,2024-03-15Z\n"
                               "sec-1,One again,2024-04-14Z,2024-04-15Z\n";

private Q_SLOTS:
    void each_row_is_new_known_or_refused()
    {
        const auto planned = plan(m_table);
        QVERIFY2(planned.ok(), planned ? "" : qPrintable(planned.error().text()));
        QCOMPARE(planned->fresh().size(), 2);
        QCOMPARE(planned->refused(), 1);
        QCOMPARE(planned->known(), 1);
        QCOMPARE(planned->rows.last().repeats, 2);
        QCOMPARE(planned->rows.at(2).read.refused.line, 4);
        QCOMPARE(planned->rows.at(2).read.refused.field, QStringLiteral("detected"));
    }

    void the_same_table_again_records_nothing()
    {
        record(*plan(m_table));
        const auto again = plan(m_table);
        QVERIFY(again->fresh().isEmpty());
        QCOMPARE(again->known(), 3);
        QVERIFY(!again->rows.first().known.isEmpty());
        const IncidentPtr one = m_store.incident(again->rows.first().known);
        QCOMPARE(one->ticket, QStringLiteral("SEC-1"));
        QVERIFY(one->backfilled && clocksOf(*one).isEmpty());
    }

    void what_is_no_file_is_said()
    {
        for (const QString &path : {m_home.path(), m_home.filePath(QStringLiteral("nowhere.csv"))}) {
            const auto planned = desk::planBackfill(path, {}, {});
            QVERIFY(!planned.ok());
            QCOMPARE(planned.error().kind, base::ErrorKind::Storage);
        }
    }
};

PARAPET_TEST(TstBackfillTable)
#include "tst_backfilltable.moc"
