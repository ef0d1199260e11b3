#include "desk/evidence/deletedisposed.h"
#include "desk/evidence/evidenceexport.h"
#include "desk/evidence/findableevidence.h"
#include "desk/evidence/lookatevidence.h"
#include "desk/evidence/sealevidence.h"
#include "desk/incidents/collectevidence.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/workspace/lineage.h"
#include "store/evidence/evidencetext.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace base;
using namespace incidents;
using evidence::Finding;

namespace {

/// A workspace with sealed files.
struct Files
{
    Files()
        : incident(store.declare())
        , folder(store->folder().evidence())
    {
    }
    EvidenceItem add(const QByteArray &bytes, const QString &name = QStringLiteral("runner.log"))
    {
        const auto sealed = desk::sealEvidence(folder, bytes, name, {});
        store.mustCommit(*desk::collectEvidence(*store.incident(incident), *sealed, store.by(QStringLiteral("bo"))));
        return store.incident(incident)->evidence.last();
    }
    QList<store::FiledItem> filed()
    {
        return *store->readJournal([](store::Database &journal) { return store::filedItems(journal); }).result();
    }
    QList<desk::EvidenceLook> look(const QSet<QString> &ours)
    {
        return *desk::lookAtEvidence(folder, filed(), ours, std::make_shared<Progress>());
    }
    QStringList holding(const QString &words)
    {
        const auto terms = timeline::parseFilter(words)->terms;
        return *store->readMirror([terms](store::Database &mirror) { return store::evidenceHolding(mirror, terms); })
                    .result();
    }
    TemporaryStore store;
    QString incident;
    store::EvidenceFolder folder;
};

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstEvidenceFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_look_tells_intact_missing_changed_and_elsewhere()
    {
        Files here;
        const EvidenceItem intact = here.add("one"), changed = here.add("two"), gone = here.add("three");
        overwrite(here.folder.pathOf(changed.sha256), "2wo");
        QVERIFY(QFile::remove(here.folder.pathOf(gone.sha256)));
        QHash<QString, desk::EvidenceLook> looks;
        for (const desk::EvidenceLook &look : here.look({here.store->bearings().deviceId}))
            looks.insert(look.item, look);
        QCOMPARE(looks.value(intact.entryId).finding, Finding::Intact);
        QCOMPARE(looks.value(changed.entryId).finding, Finding::Mismatch);
        QVERIFY(looks.value(changed.entryId).isWrong());
        QCOMPARE(looks.value(gone.entryId).finding, Finding::Missing);
        for (const desk::EvidenceLook &look : here.look({QStringLiteral("another console")})) {
            if (look.item != gone.entryId)
                continue;
            QVERIFY(!look.finding && !look.isWrong());
            QVERIFY(look.what.contains(here.store->bearings().deviceId));
        }
    }

    void one_content_is_hashed_once_and_progress_counts_bytes()
    {
        Files here;
        here.add(QByteArray(3 << 20, 'x'));
        here.add(QByteArray(3 << 20, 'x'));
        const auto progress = std::make_shared<Progress>();
        const auto looks = desk::lookAtEvidence(here.folder, here.filed(), {here.store->bearings().deviceId}, progress);
        QCOMPARE(looks->size(), 2);
        QCOMPARE(looks->last().finding, Finding::Intact);
        QCOMPARE(progress->total.load(), 6 << 20);
        QCOMPARE(progress->done.load(), 6 << 20);
        progress->cancelled = true;
        QCOMPARE(desk::lookAtEvidence(here.folder, here.filed(), {}, progress).error().kind, ErrorKind::Refused);
    }

    void a_moved_workspace_answers_for_what_it_was()
    {
        workspace::Workspace workspace;
        const auto joined = [&](const char *id, const char *follows) {
            workspace.devices.append({.id = QLatin1String(id), .follows = QLatin1String(follows)});
        };
        joined("a", "");
        joined("b", "a");
        joined("c", "b");
        joined("other", "");
        using Set = QSet<QString>;
        QCOMPARE(workspace::lineage(workspace, QStringLiteral("c")), (Set{u"a"_qs, u"b"_qs, u"c"_qs}));
        QCOMPARE(workspace::lineage(workspace, QStringLiteral("other")), Set{u"other"_qs});
        QCOMPARE(workspace::lineage(workspace, QStringLiteral("unknown")), Set{u"unknown"_qs});
        joined("x", "y");
        joined("y", "x"); // round and round
        QCOMPARE(workspace::lineage(workspace, QStringLiteral("x")), (Set{u"x"_qs, u"y"_qs}));
    }

    void an_export_verifies_with_what_everybody_has()
    {
        Files here;
        const EvidenceItem log = here.add("runner reached x.example\n", QStringLiteral("../../run log.txt"));
        const EvidenceItem disk = here.add("disk");
        const QString target = here.store.folder().path + QStringLiteral("/out");
        auto made = desk::EvidenceExport::prepare(here.folder, *here.store.incident(here.incident),
                                                  {log.entryId, disk.entryId}, target);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        QVERIFY(!QDir(target).exists());
        QVERIFY(made->finish().ok());
        QCOMPARE(QDir(target).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"E-001_run_log.txt"_qs, u"E-002_runner.log"_qs, u"SHA256SUMS"_qs, u"custody.json"_qs}));
        for (const QByteArray &line : contentOf(target + QStringLiteral("/SHA256SUMS")).trimmed().split('\n')) {
            const QByteArray bytes = contentOf(target + u'/' + QString::fromLatin1(line.mid(66)));
            QCOMPARE(line.left(64), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
        const QJsonObject first = QJsonDocument::fromJson(contentOf(target + QStringLiteral("/custody.json")))
                                      .object()
                                      .value(QLatin1String("evidence"))
                                      .toArray()
                                      .first()
                                      .toObject();
        QCOMPARE(first.value(QLatin1String("sha256")).toString(), log.sha256);
        QCOMPARE(first.value(QLatin1String("file")).toString(), QStringLiteral("E-001_run_log.txt"));
        QCOMPARE(first.value(QLatin1String("custody")).toArray().size(), 2);
        QCOMPARE(
            first.value(QLatin1String("custody")).toArray().first().toObject().value(QLatin1String("zone")).toString(),
            QStringLiteral("Z"));
    }

    void an_export_that_is_not_written_down_leaves_nothing()
    {
        Files here;
        const EvidenceItem log = here.add("log");
        const QString target = here.store.folder().path + QStringLiteral("/out");
        {
            const auto made =
                desk::EvidenceExport::prepare(here.folder, *here.store.incident(here.incident), {log.entryId}, target);
            QVERIFY(made.ok());
        }
        QVERIFY(!QDir(target).exists() && !QDir(target + QStringLiteral(".incomplete")).exists());
        overwrite(here.folder.pathOf(log.sha256), "l0g");
        const auto changed =
            desk::EvidenceExport::prepare(here.folder, *here.store.incident(here.incident), {log.entryId}, target);
        QCOMPARE(changed.error().kind, ErrorKind::Corrupt);
        QVERIFY(!QDir(target + QStringLiteral(".incomplete")).exists());
        QVERIFY(QDir().mkdir(target));
        const auto taken =
            desk::EvidenceExport::prepare(here.folder, *here.store.incident(here.incident), {log.entryId}, target);
        QCOMPARE(taken.error().kind, ErrorKind::Refused);
    }

    void the_search_is_brought_up_to_the_register()
    {
        Files here;
        here.add("runner reached x.example");
        const auto progress = std::make_shared<Progress>();
        QCOMPARE(*desk::makeEvidenceFindable(*here.store, progress).result(), 1);
        QCOMPARE(here.holding(QStringLiteral("reached")).size(), 1);
        QCOMPARE(*desk::makeEvidenceFindable(*here.store, progress).result(), 0);
        here.add("token of run 8812");
        QVERIFY(here.store->writeMirror([](store::Database &mirror) { return store::forgetAllEvidence(mirror); })
                    .result()
                    .ok());
        QCOMPARE(*desk::makeEvidenceFindable(*here.store, progress).result(), 2); // thrown away, made again
        QCOMPARE(here.holding(QStringLiteral("8812")).size(), 1);
    }

    void what_cannot_be_read_is_left_for_another_time()
    {
        Files here;
        const EvidenceItem log = here.add("token");
        QVERIFY(QFile::remove(here.folder.pathOf(log.sha256)));
        QCOMPARE(*desk::makeEvidenceFindable(*here.store, std::make_shared<Progress>()).result(), 0);
        overwrite(here.folder.pathOf(log.sha256), "token");
        QCOMPARE(*desk::makeEvidenceFindable(*here.store, std::make_shared<Progress>()).result(), 1);
    }

    void a_disposed_file_is_deleted_and_no_longer_found()
    {
        Files here;
        const EvidenceItem log = here.add("token");
        QVERIFY(desk::makeEvidenceFindable(*here.store, std::make_shared<Progress>()).result().ok());
        QVERIFY(desk::deleteDisposed(*here.store, log.sha256).result().ok());
        QVERIFY(QFile::exists(here.folder.pathOf(log.sha256))); // it is still kept: nothing was disposed of
        QVERIFY(desk::deleteDisposed(*here.store, QString(64, u'0')).result().ok());
        const auto disposed = here.store->tendJournal([](store::Journal &, store::Database &journal) {
            return journal.run("UPDATE evidence_item SET state = 'disposed', filed = 0");
        });
        QVERIFY(disposed.result().ok());
        QVERIFY(desk::deleteDisposed(*here.store, log.sha256).result().ok());
        QVERIFY(!QFile::exists(here.folder.pathOf(log.sha256)));
        QCOMPARE(here.holding(QStringLiteral("token")), QStringList());
    }

    void a_nameless_file_still_has_a_title()
    {
        Files here;
        QCOMPARE(here.add("x", QStringLiteral("  ")).title, QStringLiteral("file"));
        QCOMPARE(here.add("y", QString(900, u'n')).title.size(), 300);
        QCOMPARE(here.add("\x89PNG\r\n\x1a\n", QStringLiteral("a.png")).kind, evidence::Kind::Screenshot);
    }
};

PARAPET_TEST(TstEvidenceFiles)
#include "tst_evidencefiles.moc"
