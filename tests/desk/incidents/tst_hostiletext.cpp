#include "base/canonicaljson.h"
#include "base/text.h"
#include "desk/incidents/adoptplaybook.h"
#include "desk/incidents/ask.h"
#include "desk/incidents/decide.h"
#include "desk/incidents/declare.h"
#include "desk/incidents/decline.h"
#include "desk/incidents/merge.h"
#include "desk/incidents/note.h"
#include "desk/incidents/situation.h"
#include "desk/incidents/unmerge.h"
#include "domain/incidents/scribeline.h"
#include "store/mirror/mirrorquery.h"
#include "store/proof/proof.h"
#include "store/timeline/journallines.h"
#include "support/hostiletexts.h"
#include "support/statedump.h"
#include "support/temporarystore.h"
#include "support/testmain.h"
#include "textfields.h"

using namespace incidents;
using base::Result;
using journal::Deed;

/// Whatever is written into any field is kept to the last byte and does nothing else, or it is refused
/// in one clear line and nothing is kept.
class TstHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_asked = std::make_unique<TemporaryStore>();
        stage(*m_asked);
    }

    void what_is_written_comes_back_or_is_refused_data() { addTexts(); }

    void what_is_written_comes_back_or_is_refused()
    {
        QFETCH(QString, text);
        TemporaryStore store;
        store.openHastily();
        const QString id = stage(store);
        for (const TextField &field : textFields()) {
            const IncidentPtr before = store.incident(id);
            const QString wrong = written(store, field.write(*before, text, store.by()));
            const IncidentPtr after = store.incident(id);
            if (wrong.isEmpty()) {
                QVERIFY2(field.read(*after) == (field.kept ? field.kept(text) : text), field.name);
            } else {
                QVERIFY2(isClear(wrong), qPrintable(QLatin1String(field.name) + u": "_qs + wrong.left(300)));
                QVERIFY2(after->entries.size() == before->entries.size(), field.name);
            }
        }
        holds(store, id);
    }

    void declarations_take_any_words_data() { addTexts(); }

    void declarations_take_any_words()
    {
        QFETCH(QString, text);
        TemporaryStore store;
        store.openHastily();
        const std::pair<const char *, std::function<void(desk::Declaration &)>> places[]{
            {"title", [&](desk::Declaration &one) { one.title = text; }},
            {"category", [&](desk::Declaration &one) { one.declared.category = text; }},
            {"detector", [&](desk::Declaration &one) { one.declared.detector = text; }},
            {"codename", [&](desk::Declaration &one) { one.declared.codename = text; }}};
        for (const auto &[name, set] : places) {
            desk::Declaration declaration{.title = u"Token theft"_qs};
            set(declaration);
            const QString id = store->newId();
            const QString wrong = written(store, desk::declare(id, declaration, library(), store.by()));
            if (!wrong.isEmpty()) {
                QVERIFY2(isClear(wrong), qPrintable(wrong.left(300)));
                QVERIFY2(!store->subject(id).result().ok(), name);
                continue;
            }
            const IncidentPtr kept = store.incident(id);
            QCOMPARE(kept->title, declaration.title);
            QCOMPARE(kept->category, declaration.declared.category);
            QCOMPARE(kept->detector, declaration.declared.detector);
            QCOMPARE(kept->codename, declaration.declared.codename);
            holds(store, id);
        }
    }

    void reasons_between_incidents_take_any_words_data() { addTexts(); }

    void reasons_between_incidents_take_any_words()
    {
        QFETCH(QString, text);
        TemporaryStore store;
        store.openHastily();
        const QString one = store.declare(), two = store.declare();
        const auto tried = [&](const Result<Deed> &deed) {
            const QString wrong = written(store, deed);
            return wrong.isEmpty() || isClear(wrong);
        };
        QVERIFY(tried(desk::merge(*store.incident(one), *store.incident(two), text, store.by())));
        QVERIFY(tried(desk::unmerge(*store.incident(one), text, store.by())));
        QVERIFY(tried(desk::decline(*store.incident(two), text, store.by())));
        holds(store, one);
        holds(store, two);
    }

    void questions_to_the_timeline_are_answered_or_refused_data() { addTexts(); }

    void questions_to_the_timeline_are_answered_or_refused()
    {
        QFETCH(QString, text);
        TemporaryStore &store = *m_asked;
        const QString asked[]{text,
                              u'"' + text + u'"',
                              u'*' + text + u'*',
                              text + u'*',
                              u'-' + text,
                              u"kind:"_qs + text,
                              u"author:"_qs + text,
                              u"repo:"_qs + text,
                              u"lane:"_qs + text,
                              u"incident:"_qs + text,
                              u"after:"_qs + text};
        for (const QString &question : asked) {
            const Result<timeline::Filter> filter = timeline::parseFilter(question);
            if (!filter) {
                QVERIFY2(isClear(filter.error().text()), qPrintable(filter.error().text().left(300)));
                continue;
            }
            QCOMPARE(timeline::parseFilter(timeline::filterText(*filter)).value(), *filter);
            const base::Instant now = store->clock().now();
            const auto lines = store
                                   ->readJournal([&](store::Database &journal) {
                                       return store::JournalLines(journal).newest(*filter, now);
                                   })
                                   .result();
            QVERIFY2(lines.ok(), lines ? "" : qPrintable(lines.error().text().left(300)));
            const auto events =
                store->readMirror([&](store::Database &mirror) { return store::MirrorQuery::of(mirror, *filter, now); })
                    .result();
            QVERIFY2(events.ok(), events ? "" : qPrintable(events.error().text().left(300)));
        }
    }

    void lines_of_the_scribe_are_read_or_refused_data() { addTexts(); }

    void lines_of_the_scribe_are_read_or_refused()
    {
        QFETCH(QString, text);
        const Situation situation;
        const ScribeContext context = scribeContext(*situation, u"ana"_qs, situation.now(), QTimeZone::utc());
        for (const GrammarRow &row : grammarHelp()) {
            const QString verb = row.typed.section(u' ', 0, 0);
            for (const QString &line : {text, verb + text, verb + u' ' + text, row.example + u' ' + text}) {
                const Result<Scribed> said = readScribeLine(line, context);
                if (!said)
                    QVERIFY2(isClear(said.error().text()), qPrintable(said.error().text().left(300)));
            }
        }
    }

    void cleanupTestCase() { m_asked.reset(); }

private:
    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }

    /// A P2 with a question, a decision, a note and a small playbook; its id.
    static QString stage(TemporaryStore &store)
    {
        const QString id = store->newId();
        const auto must = [&](const Result<Deed> &deed) { store.mustCommit(deed.value()); };
        must(desk::declare(id, {.title = u"Token theft"_qs, .declared = {.severity = Severity::P2}}, library(),
                           store.by()));
        must(desk::adoptPlaybook(*store.incident(id), library().first(), store.by()));
        must(desk::ask(*store.incident(id), u"who owns it?"_qs, store.by()));
        must(desk::decide(*store.incident(id), {.text = u"keep running"_qs}, store.by()));
        must(desk::note(*store.incident(id), u"the zebra is out"_qs, store.by()));
        return id;
    }

    /// Why it was not written; nothing when it was.
    static QString written(TemporaryStore &store, const Result<Deed> &deed)
    {
        if (!deed)
            return deed.error().text();
        const Result<store::Committed> done = store->commit(*deed).result();
        return done ? QString() : done.error().text();
    }

    /// One line that a person can read on a screen or in a terminal.
    static bool isClear(const QString &error)
    {
        return !error.trimmed().isEmpty() && error.size() < 1000 && error == base::onOneLine(error);
    }

    static void holds(TemporaryStore &store, const QString &id)
    {
        const QJsonObject known = support::dumped(*store.incident(id));
        store.openHastily();
        QCOMPARE(support::difference(support::dumped(*store.incident(id)), known), QString());
        for (const journal::EntryPtr &entry : store.incident(id)->entries)
            QVERIFY(entry->payload.isNull() || base::readCanonicalJson(entry->payload).ok());
        const auto report =
            store
                ->readJournal([&](store::Database &journal) {
                    return store::prove(journal, store.folder(), store::Heads::none(), {.evidence = false});
                })
                .result();
        QVERIFY(report.ok());
        QVERIFY2(report->holds(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().what));
    }
    std::unique_ptr<TemporaryStore> m_asked; ///< what questions are put to
};

PARAPET_TEST(TstHostileText)
#include "tst_hostiletext.moc"
