#include "panes/incidents/boardpane.h"
#include "panes/incidents/closedialog.h"
#include "panes/incidents/declaredialog.h"
#include "panes/incidents/entrydialog.h"
#include "panes/incidents/severitychoice.h"
#include "panes/incidents/wallview.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace incidents;

namespace {

template<class T>
T *dialogInFront()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<T *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QString allText(const QWidget &widget)
{
    QString out;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        out += label->text() + u'\n';
    for (const QPlainTextEdit *text : widget.findChildren<QPlainTextEdit *>())
        out += text->toPlainText();
    return out;
}

} // namespace

class TstDeclareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void an_incident_is_declared_with_the_keyboard_alone()
    {
        DeskBench bench;
        panes::BoardPane pane(bench.console());
        pane.resize(1190, 742);
        pane.show();
        pane.activateWindow();
        QTRY_VERIFY(pane.incidents().isRead());
        QTest::keyClick(&pane, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialogInFront<panes::DeclareDialog>());
        auto *dialog = dialogInFront<panes::DeclareDialog>();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(dialog->focusWidget()));
        QTest::keyClicks(dialog->focusWidget(), u"Malicious release of left-padder"_qs);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_1);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

        QTRY_VERIFY(pane.incident());
        QCOMPARE(pane.incident()->title, u"Malicious release of left-padder"_qs);
        QCOMPARE(pane.incident()->severity(), Severity::P1);
        QCOMPARE(pane.incident()->holder(Role::Commander)->login, u"di"_qs);
        QVERIFY(pane.incident()->playbook);
        QVERIFY(pane.incident()->reached(Milestone::Detected));
        QVERIFY(!pane.incident()->notifications.isEmpty());
    }

    void when_it_was_noticed_can_be_earlier()
    {
        DeskBench bench;
        QPointer<panes::DeclareDialog> dialog = new panes::DeclareDialog(bench.console(), bench.playbooks(), nullptr);
        QString id;
        connect(dialog, &panes::DeclareDialog::declared, this, [&](const QString &declared) { id = declared; });
        dialog->show();
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == u"Title"_qs)
                QTest::keyClicks(field, u"Token theft"_qs);
            if (field->accessibleName() == u"Noticed"_qs)
                QTest::keyClicks(field, u"-20m"_qs);
        }
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!id.isEmpty());
        const IncidentPtr incident = bench.incident(id);
        const base::Duration before = *incident->reached(Milestone::Declared) - *incident->reached(Milestone::Detected);
        QVERIFY(before > std::chrono::minutes(19) && before < std::chrono::minutes(21));
    }

    void without_a_title_it_says_what_is_missing()
    {
        DeskBench bench;
        panes::DeclareDialog dialog(bench.console(), bench.playbooks(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(allText(dialog).contains(u"It needs a title"_qs));
        QVERIFY(dialog.isVisible());
    }

    void severity_follows_digits_only_outside_the_title()
    {
        DeskBench bench;
        panes::DeclareDialog dialog(bench.console(), bench.playbooks(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(support::takesKeys(&dialog));
        auto *choice = dialog.findChild<panes::SeverityChoice *>();
        auto *title = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(title, u"14 workflows"_qs);
        QCOMPARE(choice->severity(), Severity::P2);
        QTest::keyClick(title, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(choice->severity(), Severity::P3);
        QCOMPARE(title->text(), u"14 workflows"_qs);
    }

    void closing_needs_a_reason_while_steps_are_open()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        auto *dialog = new panes::CloseDialog(bench.console(), bench.incident(id), nullptr);
        dialog->show();
        QVERIFY(allText(*dialog).contains(u"Still open"_qs));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(bench.incident(id)->isOpen());
        auto *reason = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(reason, u"handed over to the vendor"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!bench.incident(id)->isOpen());
        QCOMPARE(bench.incident(id)->closing->outcome, Outcome::Confirmed);
    }

    void an_entry_shows_everything_about_itself_as_plain_text()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        const QString note = bench.say(id, u"<b>not bold</b>"_qs).entries.first()->id;
        bench.say(id, u"!amend less"_qs);
        panes::EntryDialog dialog(bench.console(), bench.incident(id), note, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QString text = allText(dialog);
        for (const QString &part : {u"Happened"_qs, u"Recorded"_qs, u"bo"_qs, u"Hash"_qs, u"<b>not bold</b>"_qs,
                                    bench.store().bearings().deviceId})
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void the_wall_names_a_restricted_incident_by_its_codename()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        panes::WallView wall(bench.console(), nullptr);
        wall.setAttribute(Qt::WA_DeleteOnClose, false);
        wall.setIncident(bench.incident(id), u"INC-1"_qs, bench.console().now());
        QVERIFY(wall.spoken().contains(u"Malicious release"_qs));
        QVERIFY(wall.spoken().contains(u"P1 Critical"_qs));
        bench.say(id, u"!visibility restricted sapphire"_qs);
        wall.setIncident(bench.incident(id), u"INC-1"_qs, bench.console().now());
        QVERIFY(!wall.spoken().contains(u"Malicious release"_qs));
        QVERIFY(wall.spoken().contains(u"sapphire"_qs));
    }
};

PARAPET_TEST(TstDeclareDialog)
#include "tst_declaredialog.moc"
