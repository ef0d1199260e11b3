#include "domain/evidence/handling.h"
#include "domain/incidents/evidencecollected.h"
#include "store/evidence/evidencetext.h"
#include "store/timeline/journallines.h"
#include "support/hostiletexts.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QTest>

using namespace base;
using namespace store;

namespace {

/// A workspace with a search over sealed files.
struct Searched
{
    Searched()
        : folder(store->folder().evidence())
    {
    }
    FiledItem item(const QByteArray &bytes, const QString &mediaType = QStringLiteral("text/plain"))
    {
        const Sealed sealed = *folder.seal(bytes, QStringLiteral("runner.log"));
        FiledItem out;
        out.label = QStringLiteral("E-1");
        out.title = QStringLiteral("First run");
        out.fileName = sealed.fileName;
        out.sha256 = sealed.sha256;
        out.size = sealed.size;
        out.mediaType = mediaType;
        return out;
    }
    QString add(const QByteArray &bytes, const QString &mediaType = QStringLiteral("text/plain"))
    {
        const FiledItem filed = item(bytes, mediaType);
        const EvidenceText text = *textOf(folder, filed);
        const Done indexed =
            store->writeMirror([text](Database &mirror) { return indexEvidence(mirror, text); }).result();
        if (!indexed)
            qFatal("%s", qPrintable(indexed.error().text()));
        return filed.sha256;
    }
    QStringList holding(const QString &words)
    {
        const timeline::Filter filter = *timeline::parseFilter(words);
        return *store->readMirror([terms = filter.terms](Database &mirror) { return evidenceHolding(mirror, terms); })
                    .result();
    }
    TemporaryStore store;
    EvidenceFolder folder;
};

} // namespace

class TstEvidenceText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_are_found_as_the_filter_means_them_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("a word") << "collect" << true;
        QTest::newRow("in any case") << "CollecT" << true;
        QTest::newRow("a beginning") << "coll*" << true;
        QTest::newRow("a phrase") << "\"reached x.example\"" << true;
        QTest::newRow("a phrase that is not there") << "\"x.example reached\"" << false;
        QTest::newRow("inside words") << "*ollec*" << true;
        QTest::newRow("all of them") << "runner collect" << true;
        QTest::newRow("one is not there") << "collect absent" << false;
        QTest::newRow("without an excluded one") << "collect -reached" << false;
        QTest::newRow("without another") << "collect -absent" << true;
        QTest::newRow("only excluded") << "-absent" << false;
        QTest::newRow("its title") << "first" << true;
        QTest::newRow("its name, and a word of it") << "runner.log token" << true;
        QTest::newRow("nothing") << "" << false;
    }

    void words_are_found_as_the_filter_means_them()
    {
        QFETCH(QString, words);
        QFETCH(bool, found);
        Searched here;
        const QString hash = here.add("runner reached x.example\nPOST /collect token=1\n");
        QCOMPARE(here.holding(words), found ? QStringList{hash} : QStringList());
    }

    void only_text_is_read_and_only_so_much()
    {
        Searched here;
        const QString zip = here.add("PK secretword", QStringLiteral("application/zip"));
        QCOMPARE(here.holding(QStringLiteral("secretword")), QStringList());
        QCOMPARE(here.holding(QStringLiteral("first")), QStringList{zip}); // by its names
        QByteArray large(evidence::mostText, 'x');
        large[100] = ' ';
        large += " lateword";
        here.add(large);
        QCOMPARE(here.holding(QStringLiteral("lateword")), QStringList());
    }

    void encodings_with_a_mark_are_read()
    {
        QCOMPARE(decoded("caf\xc3\xa9"), QString::fromUtf8("café"));
        QCOMPARE(decoded(QByteArray("\xff\xfe"
                                    "a\0b\0",
                                    6)),
                 QStringLiteral("ab"));
        QCOMPARE(decoded(QByteArray("\xef\xbb\xbf"
                                    "ab",
                                    5))
                     .right(2),
                 QStringLiteral("ab"));
        QCOMPARE(decoded(QByteArray("a\0b", 3)), QString(u'a') + QChar(0xfffd) + u'b');
        QVERIFY(decoded("\xff\xfa\xc3\x28").contains(QChar(0xfffd)));
    }

    void the_same_file_is_there_once_and_can_be_forgotten()
    {
        Searched here;
        const QString hash = here.add("token");
        QCOMPARE(here.add("token"), hash);
        QCOMPARE(here.holding(QStringLiteral("token")), QStringList{hash});
        QVERIFY(
            here.store->writeMirror([hash](Database &mirror) { return forgetEvidence(mirror, hash); }).result().ok());
        QCOMPARE(here.holding(QStringLiteral("token")), QStringList());
        const QString other = here.add("another token");
        QVERIFY(here.store->writeMirror([](Database &mirror) { return forgetAllEvidence(mirror); }).result().ok());
        QVERIFY(here.store->readMirror([](Database &mirror) { return indexedEvidence(mirror); }).result()->isEmpty());
        QCOMPARE(here.add("another token"), other);
        QCOMPARE(here.holding(QStringLiteral("another")), QStringList{other});
    }

    void hostile_contents_are_only_words_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }

    void hostile_contents_are_only_words()
    {
        QFETCH(QString, text);
        Searched here;
        const QString hash = here.add("needle " + text.toUtf8());
        QCOMPARE(here.holding(QStringLiteral("needle")), QStringList{hash});
        const auto snippet = here.store
                                 ->readMirror([hash, terms = timeline::parseFilter(QStringLiteral("needle"))->terms](
                                                  Database &mirror) { return evidenceSnippet(mirror, hash, terms); })
                                 .result();
        QVERIFY(snippet->contains(QStringLiteral("needle")));
        QVERIFY(!snippet->contains(u'\n') && !snippet->contains(QChar(0x202e)));
    }

    void the_line_of_a_file_is_found_by_what_is_in_it()
    {
        Searched here;
        const QString incident = here.store.declare();
        const QString hash = here.add("runner reached x.example");
        incidents::EvidenceCollected file{.label = QStringLiteral("E-1"), .title = QStringLiteral("Log")};
        file.sha256 = QByteArray::fromHex(hash.toLatin1());
        here.store.mustCommit({{journal::draft<incidents::Incident>(incident, file, here.store.by())}, {}});
        here.store.note(incident, QStringLiteral("something else"));
        const auto found = [&](const QString &words) {
            const timeline::Filter filter = *timeline::parseFilter(words);
            const QStringList evidence = here.holding(words);
            const auto lines = here.store
                                   ->readJournal([=](Database &journal) {
                                       return JournalLines(journal, evidence).newest(filter, base::instant(0));
                                   })
                                   .result();
            QStringList texts;
            for (const JournalLine &line : *lines)
                texts.append(line.text.left(7));
            return texts;
        };
        QCOMPARE(found(QStringLiteral("x.example")), QStringList{QStringLiteral("E-1 Log")});
        QCOMPARE(found(QStringLiteral("kind:note x.example")), QStringList());
        QCOMPARE(found(QStringLiteral("something")), QStringList{QStringLiteral("somethi")});
        QCOMPARE(found(QStringLiteral("absent")), QStringList());
    }
};

PARAPET_TEST(TstEvidenceText)
#include "tst_evidencetext.moc"
