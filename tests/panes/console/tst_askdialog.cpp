#include "domain/incidents/noted.h"
#include "panes/console/askdialog.h"
#include "panes/console/keptdraft.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using console::AskDialog;

namespace {

console::Question question()
{
    return {u"Return it"_qs,
            u"Malicious release"_qs,
            {{.caption = u"&Why"_qs, .paragraph = true},
             {.caption = u"&Until"_qs,
              .needed = false,
              .reading = [](const QString &typed) { return u"read: "_qs + typed; }}},
            u"Return"_qs};
}

look::Button *go(const QWidget &dialog)
{
    for (look::Button *button : dialog.findChildren<look::Button *>()) {
        if (button->isPrimary())
            return button;
    }
    return nullptr;
}

} // namespace

/// What is asked before a verb is carried out, and what is kept of what is half-typed.
class TstAskDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void what_is_needed_must_be_there()
    {
        DeskBench bench;
        auto *dialog = new AskDialog(bench.console(), question(), nullptr);
        dialog->show();
        const QSignalSpy answered(dialog, &AskDialog::answered);
        QVERIFY(support::takesKeys(dialog));
        QVERIFY(!go(*dialog)->isEnabled());
        auto *why = dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(why->accessibleName(), u"Why"_qs);
        QTest::keyClicks(why, u"  it is a guess "_qs);
        QVERIFY(go(*dialog)->isEnabled());
        QTest::keyClick(why, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().toStringList(), (QStringList{u"it is a guess"_qs, QString()}));
        delete dialog;
    }

    void how_it_is_read_is_shown_while_it_is_typed()
    {
        DeskBench bench;
        auto *dialog = new AskDialog(bench.console(), question(), nullptr);
        dialog->show();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"mon"_qs);
        QStringList said;
        for (const look::Label *label : dialog->findChildren<look::Label *>())
            said.append(label->text());
        QVERIFY(said.contains(u"read: mon"_qs));
        delete dialog;
    }

    void a_refusal_is_shown_and_keeps_what_was_typed()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        QPointer<AskDialog> dialog = new AskDialog(bench.console(), question(), nullptr);
        dialog->show();
        auto *why = dialog->findChild<QPlainTextEdit *>();
        why->setPlainText(u"kept"_qs);
        dialog->carryOut(base::Error{base::ErrorKind::Refused, u"Not so"_qs, u"do it otherwise"_qs});
        QTRY_VERIFY(go(*dialog)->isEnabled());
        QCOMPARE(why->toPlainText(), u"kept"_qs);
        bool shown = false;
        for (const look::Label *label : dialog->findChildren<look::Label *>())
            shown = shown || (label->isVisible() && label->text().contains(u"Not so"));
        QVERIFY(shown);
        dialog->carryOut(journal::deed(*bench.incident(id), incidents::Noted{u"so"_qs}, bench.console().by(), {}));
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(bench.incident(id)->lines.last().text, u"so"_qs);
    }

    void what_it_is_about_is_plain_text_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void what_it_is_about_is_plain_text()
    {
        QFETCH(QString, text);
        DeskBench bench;
        console::Question asked = question();
        asked.about = text;
        auto *dialog = new AskDialog(bench.console(), asked, nullptr);
        dialog->show();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        delete dialog;
    }

    void a_draft_is_there_again_for_whoever_comes_next()
    {
        DeskBench bench;
        const QString folder = u"drafts-of-a-test"_qs;
        const QJsonObject value{{u"text"_qs, u"half-typed"_qs}};
        {
            console::KeptDraft draft(folder);
            draft.open(u"one"_qs);
            QVERIFY(draft.value().isEmpty());
            draft.change(value);
            // A second program sees it without this one ending: nothing but the file is asked.
            QTRY_VERIFY(QFile::exists(console::KeptDraft::pathOf(folder, u"one"_qs)));
            console::KeptDraft other(folder);
            other.open(u"one"_qs);
            QCOMPARE(other.value(), value);
            draft.open(u"two"_qs);
            QVERIFY(draft.value().isEmpty());
        }
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(console::KeptDraft::pathOf(folder, u"one"_qs)) & others));
        console::KeptDraft again(folder);
        again.open(u"one"_qs);
        QCOMPARE(again.value(), value);
        again.change({});
        again.writeNow();
        console::KeptDraft last(folder);
        last.open(u"one"_qs);
        QVERIFY(last.value().isEmpty());
    }

    void a_broken_draft_is_none()
    {
        DeskBench bench;
        const QString folder = u"drafts-of-a-test"_qs;
        console::KeptDraft draft(folder);
        draft.open(u"broken"_qs);
        draft.change({{u"text"_qs, u"x"_qs}});
        draft.writeNow();
        QFile file(console::KeptDraft::pathOf(folder, u"broken"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"text\": \"x");
        file.close();
        console::KeptDraft again(folder);
        again.open(u"broken"_qs);
        QVERIFY(again.value().isEmpty());
    }
};

PARAPET_TEST(TstAskDialog)
#include "tst_askdialog.moc"
