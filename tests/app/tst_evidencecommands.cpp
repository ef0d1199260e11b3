#include "parapetctl.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// `parapetctl evidence …`: the register as scripts and people at a terminal meet it. Ana, bo and cy take turns.
class TstEvidenceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QCOMPARE(parapetctl({u"init"_qs, place()}).status, 0);
        QCOMPARE(as("ana", {u"incident"_qs, u"declare"_qs, u"Malicious release"_qs}).status, 0);
        const QJsonDocument list = QJsonDocument::fromJson(as("ana", {u"incident"_qs, u"list"_qs, u"--json"_qs}).out);
        m_id = list[QLatin1String("incidents")][0][QLatin1String("id")].toString();
        m_log = file(u"runner.log"_qs, "runner reached x.example\n\x1b[31mred\n");
    }

    void a_file_is_added_with_everything_that_is_known_of_it()
    {
        const QString headers = file(u"headers"_qs, "etag: \"x\"\ndate: Wed\n");
        must("bo",
             {u"add"_qs,
              m_id,
              m_log,
              u"--title"_qs,
              u"Runner log"_qs,
              u"--kind"_qs,
              u"workflow_log"_qs,
              u"--also"_qs,
              u"artifact"_qs,
              u"--sensitivity"_qs,
              u"restricted"_qs,
              u"--source"_qs,
              u"run 8812"_qs,
              u"--tool"_qs,
              u"gh"_qs,
              u"--tool-version"_qs,
              u"2.63"_qs,
              u"--request"_qs,
              u"gh run view"_qs,
              u"--headers"_qs,
              headers,
              u"--content-from"_qs,
              u"-2h"_qs,
              u"--retain-until"_qs,
              u"in 2d"_qs});
        const QJsonObject item = shown("E-001");
        QCOMPARE(item.value(QLatin1String("title")).toString(), u"Runner log"_qs);
        QCOMPARE(item.value(QLatin1String("kind")).toString(), u"workflow_log"_qs);
        QCOMPARE(item.value(QLatin1String("also")).toArray().first().toString(), u"artifact"_qs);
        QCOMPARE(item.value(QLatin1String("sensitivity")).toString(), u"restricted"_qs);
        QCOMPARE(item.value(QLatin1String("headers")).toString(), u"etag: \"x\"\ndate: Wed"_qs);
        QVERIFY(item.value(QLatin1String("content_from")).toString().endsWith(u'Z'));
        QVERIFY(item.value(QLatin1String("retain_until")).isString());
        QCOMPARE(item.value(QLatin1String("sha256")).toString(), hashOf(m_log));
        QCOMPARE(item.value(QLatin1String("custody")).toArray().size(), 2);
        QVERIFY(ctl("bo", {u"show"_qs, m_id, u"e-001"_qs}).out.contains("Sealed by bo"));
    }

    void wrong_words_are_usage_and_name_what_is_known_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("problem");
        QTest::newRow("kind") << QStringList{u"add"_qs, u"ID"_qs, u"LOG"_qs, u"--kind"_qs, u"dream"_qs}
                              << "known: github_audit";
        QTest::newRow("sensitivity") << QStringList{u"add"_qs, u"ID"_qs, u"LOG"_qs, u"--sensitivity"_qs, u"top"_qs}
                                     << "known: public";
        QTest::newRow("state") << QStringList{u"list"_qs, u"--state"_qs, u"lost"_qs} << "known: planned";
        QTest::newRow("neither file nor place") << QStringList{u"add"_qs, u"ID"_qs} << "--held-at";
        QTest::newRow("label") << QStringList{u"show"_qs, u"ID"_qs, u"E-009"_qs} << "There is no evidence";
        QTest::newRow("no file") << QStringList{u"add"_qs, u"ID"_qs, u"/dev/null"_qs} << "not a regular file";
        QTest::newRow("a folder to nowhere") << QStringList{u"export"_qs, u"ID"_qs} << "--out";
    }

    void wrong_words_are_usage_and_name_what_is_known()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, problem);
        words.replaceInStrings(u"ID"_qs, m_id).replaceInStrings(u"LOG"_qs, m_log);
        const Answer answer = ctl("bo", words);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains(problem.toUtf8()), answer.err.constData());
        QCOMPARE(listed().size(), 0);
    }

    void custody_goes_from_hand_to_hand()
    {
        must("bo", {u"add"_qs, m_id, m_log});
        QCOMPARE(ctl("ana", {u"transfer"_qs, m_id, u"E-001"_qs, u"cy"_qs, u"lab"_qs}).status, 0); // ana is IC
        QCOMPARE(listed({u"--handed"_qs}).size(), 1);
        const Answer closing = as("ana", {u"incident"_qs, u"close"_qs, m_id, u"--outcome"_qs, u"confirmed"_qs});
        QCOMPARE(closing.status, 1);
        QCOMPARE(ctl("bo", {u"accept"_qs, m_id, u"E-001"_qs}).status, 1);
        must("cy", {u"accept"_qs, m_id, u"E-001"_qs, u"--place"_qs, u"Berlin"_qs});
        QCOMPARE(shown("E-001").value(QLatin1String("holder")).toString(), u"cy"_qs);
        const QJsonArray chain = shown("E-001").value(QLatin1String("custody")).toArray();
        QCOMPARE(chain.last()[QLatin1String("sha256_seen")].toString(), hashOf(m_log));
        QCOMPARE(ctl("dee", {u"transfer"_qs, m_id, u"E-001"_qs, u"bo"_qs, u"x"_qs}).status, 1);
        must("cy", {u"release"_qs, m_id, u"E-001"_qs, u"police"_qs, u"request"_qs, u"77"_qs});
        QCOMPARE(shown("E-001").value(QLatin1String("state")).toString(), u"released"_qs);
    }

    void what_is_opened_copied_and_exported_is_written_down()
    {
        must("bo", {u"add"_qs, m_id, m_log});
        const Answer read = ctl("cy", {u"access"_qs, m_id, u"E-001"_qs, u"triage"_qs, u"--print"_qs});
        QCOMPARE(read.status, 0);
        QVERIFY(read.out.contains("runner reached x.example") && !read.out.contains('\x1b'));
        const QString copy = m_home->filePath(u"copy.log"_qs);
        must("cy", {u"copy"_qs, m_id, u"E-001"_qs, copy, u"carving"_qs});
        QCOMPARE(hashOf(copy), hashOf(m_log));
        QCOMPARE(ctl("cy", {u"copy"_qs, m_id, u"E-001"_qs, copy, u"again"_qs}).status, 1); // it is there
        const QString out = m_home->filePath(u"out"_qs);
        must("cy",
             {u"export"_qs, m_id, u"E-001"_qs, u"--out"_qs, out, u"--to"_qs, u"CERT"_qs, u"--reason"_qs,
              u"advisory"_qs});
        QVERIFY(QFile::exists(out + u"/custody.json"_qs) && QFile::exists(out + u"/E-001_runner.log"_qs));
        QStringList steps;
        for (const QJsonValue &step : shown("E-001").value(QLatin1String("custody")).toArray())
            steps.append(step[QLatin1String("step")].toString());
        QCOMPARE(steps, (QStringList{u"collect"_qs, u"seal"_qs, u"access"_qs, u"copy"_qs, u"export"_qs}));
    }

    void verifying_names_what_is_wrong_and_writes_it_down()
    {
        must("bo", {u"add"_qs, m_id, m_log});
        must("bo", {u"add"_qs, m_id, file(u"other.log"_qs, "other")});
        QCOMPARE(ctl("di", {u"verify"_qs}).status, 0);
        const QString sealedPath = place() + u"/evidence/%1/%2"_qs.arg(hashOf(m_log).left(2), hashOf(m_log));
        QVERIFY(QFile::remove(sealedPath));
        const Answer answer = ctl("di", {u"verify"_qs, m_id, u"--json"_qs});
        QCOMPARE(answer.status, 5);
        const QJsonArray found = QJsonDocument::fromJson(answer.out)[QLatin1String("verified")].toArray();
        QCOMPARE(found.size(), 2);
        QVERIFY(answer.err.contains("E-001") && !answer.err.contains("E-002"));
        QCOMPARE(listed({u"--broken"_qs}).size(), 1);
        QCOMPARE(ctl("di", {u"verify"_qs, m_id, u"E-002"_qs}).status, 0);
        QCOMPARE(ctl("cy", {u"access"_qs, m_id, u"E-001"_qs, u"x"_qs}).status, 1);
        QCOMPARE(ctl("di", {u"seal"_qs, m_id, u"E-001"_qs, file(u"wrong"_qs, "wrong")}).status, 1);
        must("di", {u"seal"_qs, m_id, u"E-001"_qs, m_log});
        QCOMPARE(ctl("di", {u"verify"_qs}).status, 0);
    }

    void a_plan_is_due_and_fulfilled()
    {
        must("bo",
             {u"plan"_qs, m_id, u"Memory"_qs, u"of"_qs, u"rt-07"_qs, u"--expires"_qs, u"in 5h"_qs, u"--who"_qs,
              u"cy"_qs});
        QCOMPARE(listed({u"--expiring"_qs}).size(), 1);
        QVERIFY(as("bo", {u"due"_qs}).out.contains("E-001 Memory of rt-07 vanishes"));
        must("cy", {u"add"_qs, m_id, u"--held-at"_qs, u"locker 4"_qs, u"--plan"_qs, u"E-001"_qs});
        QCOMPARE(shown("E-001").value(QLatin1String("state")).toString(), u"collected"_qs);
        must("cy", {u"seal"_qs, m_id, u"E-001"_qs, m_log});
        QCOMPARE(shown("E-001").value(QLatin1String("state")).toString(), u"sealed"_qs);
        QVERIFY(!as("bo", {u"due"_qs}).out.contains("vanishes"));
    }

    void words_of_a_file_are_found()
    {
        must("bo", {u"add"_qs, m_id, m_log, u"--title"_qs, u"First"_qs});
        QCOMPARE(listed({u"--find"_qs, u"x.example"_qs}).size(), 1);
        QCOMPARE(listed({u"--find"_qs, u"absent"_qs}).size(), 0);
        QVERIFY(as("bo", {u"search"_qs, u"reached"_qs}).out.contains("E-001 First"));
        QVERIFY(!as("bo", {u"search"_qs, u"kind:note"_qs, u"reached"_qs}).out.contains("E-001"));
    }

    void disposal_takes_two_people_an_expired_retention_and_no_hold()
    {
        must("bo", {u"add"_qs, m_id, m_log});
        QCOMPARE(ctl("bo", {u"dispose"_qs, m_id, u"E-001"_qs, u"over"_qs}).status, 1);
        must("bo", {u"retain"_qs, m_id, u"E-001"_qs, u"1s"_qs, u"policy"_qs});
        must("ana", {u"hold"_qs, m_id, u"E-001"_qs, u"court"_qs, u"order"_qs});
        QVERIFY(ctl("bo", {u"dispose"_qs, m_id, u"E-001"_qs, u"over"_qs}).err.contains("legal hold"));
        QCOMPARE(listed({u"--held"_qs}).size(), 1);
        must("ana", {u"hold"_qs, m_id, u"E-001"_qs, u"settled"_qs, u"--lift"_qs});
        bool asked = false; // once: it is refused the second time
        QTRY_VERIFY_WITH_TIMEOUT(
            (asked = asked || ctl("bo", {u"dispose"_qs, m_id, u"E-001"_qs, u"over"_qs}).status == 0), 60000);
        QCOMPARE(ctl("BO", {u"dispose"_qs, m_id, u"E-001"_qs}).status, 1);
        must("ana", {u"dispose"_qs, m_id, u"E-001"_qs});
        QCOMPARE(shown("E-001").value(QLatin1String("state")).toString(), u"disposed"_qs);
        QVERIFY(!QFile::exists(place() + u"/evidence/%1/%2"_qs.arg(hashOf(m_log).left(2), hashOf(m_log))));
        QCOMPARE(listed({u"--find"_qs, u"x.example"_qs}).size(), 0);
        QCOMPARE(parapetctl({u"verify"_qs, place()}).status, 0); // the record of it verifies
    }

    void sensitivity_is_changed_with_a_reason()
    {
        must("bo", {u"add"_qs, m_id, m_log});
        QCOMPARE(ctl("bo", {u"classify"_qs, m_id, u"E-001"_qs, u"restricted"_qs}).status, 2);
        must("bo", {u"classify"_qs, m_id, u"E-001"_qs, u"restricted"_qs, u"holds"_qs, u"a"_qs, u"token"_qs});
        QCOMPARE(listed({u"--sensitivity"_qs, u"restricted"_qs}).size(), 1);
    }

private:
    QString place() const { return m_home->filePath(u"workspace"_qs); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_home->filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return out.fileName();
    }
    static QString hashOf(const QString &path)
    {
        QFile in(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return in.open(QIODevice::ReadOnly) && hash.addData(&in) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
    }
    Answer as(const char *actor, const QStringList &arguments) const
    {
        return parapetctl(QStringList{u"--workspace"_qs, place(), u"--actor"_qs, QLatin1String(actor)} + arguments);
    }
    Answer ctl(const char *actor, const QStringList &arguments) const
    {
        return as(actor, QStringList{u"evidence"_qs} + arguments);
    }
    void must(const char *actor, const QStringList &arguments) const
    {
        const Answer answer = ctl(actor, arguments);
        QVERIFY2(answer.status == 0, answer.err.constData());
    }
    QJsonObject shown(const char *label) const
    {
        return QJsonDocument::fromJson(ctl("di", {u"show"_qs, m_id, QLatin1String(label), u"--json"_qs}).out).object();
    }
    QJsonArray listed(const QStringList &options = {}) const
    {
        const Answer answer = ctl("di", QStringList{u"list"_qs, m_id, u"--json"_qs} + options);
        return QJsonDocument::fromJson(answer.out)[QLatin1String("evidence")].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_id;
    QString m_log;
};

PARAPET_TEST(TstEvidenceCommands)
#include "tst_evidencecommands.moc"
