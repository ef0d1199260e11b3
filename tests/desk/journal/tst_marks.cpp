#include "desk/incidents/declare.h"
#include "desk/incidents/note.h"
#include "desk/journal/amend.h"
#include "desk/journal/comment.h"
#include "desk/journal/pin.h"
#include "desk/journal/redact.h"
#include "desk/journal/restore.h"
#include "desk/journal/strike.h"
#include "desk/journal/tag.h"
#include "desk/journal/unpin.h"
#include "support/rehearsal.h"
#include "support/testmain.h"

using namespace base;

class TstMarks : public QObject
{
    Q_OBJECT

    Rehearsal m_story;
    QString m_note;
    const journal::Line &note() const { return *m_story->line(m_note); }
    QString refusal(const Result<journal::Deed> &deed) const { return deed ? QString() : deed.error().text(); }

private Q_SLOTS:
    void init()
    {
        m_story = Rehearsal();
        QCOMPARE(m_story.carryOut(desk::declare(m_story->id, {.title = QStringLiteral("x")}, {}, m_story.by())),
                 QString());
        QCOMPARE(m_story.carryOut(desk::note(*m_story, QStringLiteral("egress to x"), m_story.by())), QString());
        m_note = m_story.last();
    }

    void pinning_and_unpinning()
    {
        QCOMPARE(m_story.carryOut(desk::pin(*m_story, m_note, m_story.by())), QString());
        QVERIFY(note().pinned);
        QVERIFY(refusal(desk::pin(*m_story, m_note, m_story.by())).contains(QStringLiteral("in the story already")));
        QCOMPARE(m_story.carryOut(desk::unpin(*m_story, m_note, m_story.by())), QString());
        QVERIFY(!note().pinned);
    }

    void tagging_and_commenting()
    {
        QCOMPARE(m_story.carryOut(desk::tag(*m_story, m_note, {QStringLiteral("egress")}, m_story.by())), QString());
        QCOMPARE(note().tags, QStringList{QStringLiteral("egress")});
        QVERIFY(!desk::tag(*m_story, m_note, {QString()}, m_story.by()).ok());
        QCOMPARE(m_story.carryOut(desk::comment(*m_story, m_note, QStringLiteral("seen too"), m_story.by())),
                 QString());
        QCOMPARE(note().comments.size(), 1);
        QVERIFY(!desk::comment(*m_story, m_note, {}, m_story.by()).ok());
    }

    void amending_keeps_the_words_before()
    {
        const QJsonObject fields{{QStringLiteral("text"), QStringLiteral("egress to y")}};
        QCOMPARE(m_story.carryOut(desk::amend(*m_story, m_note, fields, m_story.by())), QString());
        QCOMPARE(note().text, QStringLiteral("egress to y"));
        QCOMPARE(note().amendments.first().text, QStringLiteral("egress to x"));
        const QJsonObject who{{QStringLiteral("actor"), QStringLiteral("bo")}};
        QVERIFY(refusal(desk::amend(*m_story, m_note, who, m_story.by())).contains(QStringLiteral("Who said it")));
    }

    void striking_and_restoring()
    {
        QCOMPARE(m_story.carryOut(desk::strike(*m_story, m_note, QStringLiteral("wrong"), m_story.by())), QString());
        QVERIFY(note().struck);
        QVERIFY(!desk::strike(*m_story, m_note, QStringLiteral("again"), m_story.by()).ok());
        QCOMPARE(m_story.carryOut(desk::restore(*m_story, m_note, m_story.by())), QString());
        QVERIFY(!note().struck);
        QVERIFY(!desk::strike(*m_story, m_note, {}, m_story.by()).ok());
        QVERIFY(refusal(desk::strike(*m_story, m_story->entries.first()->id, QStringLiteral("x"), m_story.by()))
                    .contains(QStringLiteral("cannot be struck")));
    }

    void redacting_takes_the_words()
    {
        QCOMPARE(m_story.carryOut(desk::redact(*m_story, m_note, QStringLiteral("a password"), m_story.by())),
                 QString());
        QCOMPARE(note().text, QStringLiteral("redacted"));
        QVERIFY(refusal(desk::redact(*m_story, m_story->entries.first()->id, QStringLiteral("x"), m_story.by()))
                    .contains(QStringLiteral("Clocks and roles")));
    }

    void a_mark_needs_an_entry_that_is_not_a_mark()
    {
        QCOMPARE(m_story.carryOut(desk::pin(*m_story, m_note, m_story.by())), QString());
        QVERIFY(
            refusal(desk::pin(*m_story, m_story.last(), m_story.by())).contains(QStringLiteral("about another one")));
        QVERIFY(refusal(desk::pin(*m_story, m_story.newId(), m_story.by())).contains(QStringLiteral("no such entry")));
    }
};

PARAPET_TEST(TstMarks)
#include "tst_marks.moc"
