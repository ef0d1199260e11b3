#include "bench.h"
#include "panes/shell/amenddialog.h"
#include "panes/shell/dialogs.h"
#include "panes/shell/notices.h"
#include "panes/shell/undobar.h"
#include "panes/shell/verbs.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

class TstTakingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<Bench>();
        bench->window->show();
        QVERIFY(support::takesKeys(bench->window.get()));
        incident = bench->declare();
        QVERIFY(!incident.isEmpty());
    }
    void cleanup() { bench.reset(); }

    void a_declaration_began_the_record_and_is_not_offered()
    {
        QVERIFY(bench->undo().isHidden());
        QVERIFY(!bench->window->verbs().find(u"last.take-back"_qs)->isEnabled());
    }

    void a_note_can_be_struck_and_restored_with_one_key()
    {
        QVERIFY(bench->note(incident, u"Legal is on the bridge"_qs));
        QVERIFY(bench->undo().isVisible());
        const QString entry = bench->undo().strikable().value(0);
        press();
        QTRY_COMPARE(bench->undo().restorable(), QStringList{entry});
        QVERIFY(bench->undo().subject()->line(entry)->struck);
        QCOMPARE(bench->undo().subject()->line(entry)->struck->text, u"taken back right after it was written"_qs);
        press();
        QTRY_VERIFY(bench->undo().subject() && !bench->undo().subject()->line(entry)->struck);
        QVERIFY(bench->undo().isHidden());
    }

    void the_bar_stands_below_the_rail_and_moves_no_pane()
    {
        const QRect before = bench->pane("board").geometry();
        QVERIFY(bench->note(incident, u"one"_qs));
        QVERIFY(bench->undo().isVisible());
        QCOMPARE(bench->pane("board").geometry(), before);
        const QRect bar(bench->undo().mapTo(bench->window.get(), QPoint()), bench->undo().size());
        const QRect pane(bench->pane("board").mapTo(bench->window.get(), QPoint()), bench->pane("board").size());
        QVERIFY(!bar.intersects(pane));
    }

    void the_buttons_do_what_the_keys_do()
    {
        QVERIFY(bench->note(incident, u"one"_qs));
        const auto buttons = bench->undo().findChildren<QPushButton *>();
        QCOMPARE(buttons.at(0)->text(), u"Strike"_qs);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QTRY_COMPARE(buttons.at(0)->text(), u"Restore"_qs);
        QVERIFY(!buttons.at(1)->isVisible());
    }

    void other_words_replace_those_of_a_note_and_both_stay_readable()
    {
        QVERIFY(bench->note(incident, u"Legal is on the bridge"_qs));
        const QString entry = bench->undo().amendable();
        QVERIFY(!entry.isEmpty());
        shell::AmendDialog *dialog = bench->window->dialogs().amendLast();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *edit = dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(edit->toPlainText(), u"Legal is on the bridge"_qs);
        edit->setPlainText(u"Legal left the bridge"_qs);
        QPointer<shell::AmendDialog> open(dialog);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!open);
        const journal::SubjectPtr subject = bench->subject(incident);
        QCOMPARE(subject->line(entry)->text, u"Legal left the bridge"_qs);
        QCOMPARE(subject->line(entry)->amendments.first().text, u"Legal is on the bridge"_qs);
    }

    void unchanged_or_empty_words_cannot_be_amended()
    {
        shell::AmendDialog dialog(u"as it was"_qs, nullptr);
        auto *edit = dialog.findChild<QPlainTextEdit *>();
        QSignalSpy amended(&dialog, &shell::AmendDialog::amended);
        dialog.show();
        QVERIFY(support::takesKeys(&dialog));
        for (const QString &words : {u"as it was"_qs, u"  as it was "_qs, u"   "_qs}) {
            edit->setPlainText(words);
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        }
        QCOMPARE(amended.size(), 0);
        edit->setPlainText(u"other"_qs);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(amended.size(), 1);
    }

    void a_refusal_is_said_and_goes_when_something_is_written()
    {
        QVERIFY(bench->note(incident, u"one"_qs));
        bench->console().carryOut(base::Error{base::ErrorKind::Refused, u"A rule says no"_qs, u"do otherwise"_qs});
        QCOMPARE(bench->window->notices().count(), 1);
        QVERIFY(bench->undo().isVisible());
        QVERIFY(bench->note(incident, u"two"_qs));
        QCOMPARE(bench->window->notices().count(), 0);
    }

    void a_read_only_workspace_says_that_nothing_can_be_written()
    {
        bench->open(true);
        bench->window->show();
        QVERIFY(!bench->note(incident, u"one"_qs));
        QCOMPARE(bench->window->notices().count(), 1);
        QVERIFY(bench->undo().isHidden());
    }

private:
    void press() { QTest::keyClick(bench->window.get(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier); }

    std::unique_ptr<Bench> bench;
    QString incident;
};

PARAPET_TEST(TstTakingBack)
#include "tst_takingback.moc"
