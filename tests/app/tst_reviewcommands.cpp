#include "base/hash.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/visibilityset.h"
#include "parapetctl.h"
#include "store/proof/checkpointlist.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace incidents;

/// A review from opened to closed, its action items and its report, by commands.
class TstReviewCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<TemporaryStore>();
        id = store->declare(u"Token stolen"_qs);
        say(id, Closed{Outcome::Confirmed, u"rehearsed"_qs});
        store->close();
    }

    void a_review_is_opened_written_signed_by_another_and_closed()
    {
        done(u"ana"_qs, {u"incident"_qs, u"review"_qs, u"open"_qs, id});
        QCOMPARE(command(u"ana"_qs, {u"incident"_qs, u"review"_qs, u"submit"_qs, id}).status, 1);
        for (const char *section : {"overview", "what_happened", "impact"})
            done(u"ana"_qs, {u"incident"_qs, u"review"_qs, u"write"_qs, id, QLatin1String(section), u"As it was."_qs});
        const Answer blamed =
            command(u"ana"_qs, {u"incident"_qs, u"review"_qs, u"factor"_qs, id, u"process"_qs, u"human error"_qs});
        QCOMPARE(blamed.status, 0);
        QVERIFY2(blamed.err.contains("names a person's act"), blamed.err.constData());
        done(u"ana"_qs, {u"incident"_qs, u"review"_qs, u"submit"_qs, id});
        QCOMPARE(command(u"ana"_qs, {u"incident"_qs, u"review"_qs, u"sign"_qs, id}).status, 1);
        done(u"dee"_qs, {u"incident"_qs, u"review"_qs, u"sign"_qs, id});
        done(u"dee"_qs, {u"incident"_qs, u"review"_qs, u"close"_qs, id});
        const QJsonObject shown = json({u"incident"_qs, u"review"_qs, u"show"_qs, id});
        QCOMPARE(shown.value(u"state"_qs).toString(), u"closed"_qs);
        QCOMPARE(shown.value(u"sign_off"_qs).toObject().value(u"holds"_qs).toBool(), true);
        store->open();
        QCOMPARE((*store)->readJournal(&store::latestCheckpoints).result().value().size(),
                 1); // made with the signature
    }

    void a_report_that_is_written_to_a_file_is_an_entry_of_the_log()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"report.html"_qs);
        done(u"cy"_qs, {u"incident"_qs, u"report"_qs, id, u"--out"_qs, path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("<!DOCTYPE html>"));
        store->open();
        const Review review = store->incident(id)->review;
        QCOMPARE(review.reports.size(), 1);
        QCOMPARE(review.reports.first().sha256, QString::fromLatin1(base::sha256(bytes).toHex()));
        QCOMPARE(review.reports.first().format, u"html"_qs);
        QCOMPARE(review.reports.first().by, u"cy"_qs);
        store->close();
        // What is only printed has not left.
        const Answer printed = command(u"cy"_qs, {u"incident"_qs, u"report"_qs, id});
        QVERIFY(printed.out.startsWith("# Token stolen"));
        store->open();
        QCOMPARE(store->incident(id)->review.reports.size(), 1);
    }

    void the_log_is_left_out_when_that_is_asked()
    {
        QVERIFY(command(u"cy"_qs, {u"incident"_qs, u"report"_qs, id}).out.contains("Appendix: the whole log"));
        const Answer brief = command(u"cy"_qs, {u"incident"_qs, u"report"_qs, id, u"--without-log"_qs});
        QCOMPARE(brief.status, 0);
        QVERIFY(!brief.out.contains("Appendix"));
    }

    void a_restricted_incident_is_named_when_that_is_asked()
    {
        store->open();
        const QString other = store->declare(u"The insider case"_qs);
        say(other, VisibilitySet{Visibility::Restricted});
        say(id, Linked{LinkKind::RecurrenceOf, other, true});
        store->close();
        QVERIFY(!command(u"cy"_qs, {u"incident"_qs, u"report"_qs, id}).out.contains("insider"));
        const Answer named = command(u"cy"_qs, {u"incident"_qs, u"report"_qs, id, u"--name"_qs, other});
        QVERIFY2(named.out.contains("The insider case"), named.out.constData());
        QCOMPARE(command(u"cy"_qs, {u"incident"_qs, u"report"_qs, id, u"--name"_qs, u"INC-NONE"_qs}).status, 2);
    }

    void an_item_goes_to_verified_by_two_people()
    {
        const QJsonObject opened = json({u"action"_qs, u"open"_qs, u"Expire"_qs, u"tokens"_qs, u"--owner"_qs, u"bo"_qs,
                                         u"--incident"_qs, id, u"--due"_qs, u"in 14d"_qs});
        Q_UNUSED(opened)
        const QJsonArray list = json({u"action"_qs, u"list"_qs}).value(u"actions"_qs).toArray();
        QCOMPARE(list.size(), 1);
        const QString label = list.first().toObject().value(u"label"_qs).toString();
        done(u"bo"_qs, {u"action"_qs, u"move"_qs, label, u"done"_qs, u"merged"_qs});
        QCOMPARE(command(u"bo"_qs, {u"action"_qs, u"verify"_qs, label, u"a query"_qs}).status, 1);
        done(u"ana"_qs, {u"action"_qs, u"verify"_qs, label, u"a query"_qs});
        QCOMPARE(json({u"action"_qs, u"show"_qs, label}).value(u"state"_qs).toString(), u"verified"_qs);
    }

private:
    template<class Payload>
    void say(const QString &subject, const Payload &payload)
    {
        store->mustCommit({{journal::draft<Incident>(subject, payload, store->by())}, {}});
    }
    Answer command(const QString &actor, const QStringList &words)
    {
        return parapetctl(QStringList{u"--workspace"_qs, store->folder().path, u"--actor"_qs, actor} + words);
    }
    void done(const QString &actor, const QStringList &words)
    {
        const Answer answer = command(actor, words);
        QVERIFY2(answer.status == 0, answer.err.constData());
    }
    QJsonObject json(const QStringList &words)
    {
        return QJsonDocument::fromJson(command(u"ana"_qs, words + QStringList{u"--json"_qs}).out).object();
    }

    std::unique_ptr<TemporaryStore> store;
    QString id;
};

PARAPET_TEST(TstReviewCommands)
#include "tst_reviewcommands.moc"
