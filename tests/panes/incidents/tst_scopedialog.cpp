#include "domain/incidents/indicatoradded.h"
#include "models/incidents/indicatorsmodel.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/scopedialog.h"
#include "panes/look/label.h"
#include "panes/look/rowtable.h"
#include "panes/look/theme.h"
#include "store/mirror/mirrorintake.h"
#include "support/deskbench.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>

using namespace incidents;

/// What an incident reaches, by keyboard.
class TstScopeDialog : public QObject
{
    Q_OBJECT

    struct Open
    {
        DeskBench bench;
        QString id = bench.declare(u"Malicious release"_qs);
        QPointer<panes::ScopeDialog> dialog;

        panes::ScopeDialog &show()
        {
            dialog = new panes::ScopeDialog(bench.console(), bench.incident(id), u"INC-1"_qs, nullptr);
            dialog->show();
            dialog->activateWindow();
            return *dialog;
        }
        void mirror(const QString &text, const QString &repository = u"acme/web"_qs)
        {
            timeline::MachineEvent event{bench.console().now(),
                                         u"github-audit"_qs,
                                         u"e%1"_qs.arg(++events),
                                         u"git.push"_qs,
                                         u"ana"_qs,
                                         repository,
                                         text,
                                         {},
                                         {}};
            const bool in = bench.store()
                                .writeMirror([event](store::Database &mirror) {
                                    return store::MirrorIntake(mirror).add({event}).ok();
                                })
                                .result();
            if (!in)
                qFatal("no event");
            bench.store().announceMirror();
        }
        int events = 0;
        ~Open() { delete dialog; }
    };

    static QString text(const look::RowTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    static bool shows(const QWidget &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<look::Label *>();
        return std::any_of(labels.begin(), labels.end(), [&](const look::Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void an_asset_is_added_and_moved_by_keys()
    {
        Open open;
        panes::ScopeDialog &dialog = open.show();
        dialog.assetField()->setText(u"https://github.com/acme/payments.git"_qs);
        QTest::keyClick(dialog.assetField(), Qt::Key_Return);
        QTRY_COMPARE(dialog.assets()->model()->rowCount(), 1);
        QVERIFY(dialog.assetField()->text().isEmpty());
        QCOMPARE(open.bench.incident(open.id)->assets.first().name, u"acme/payments"_qs);
        QTest::keyClick(dialog.assets(), Qt::Key_3);
        QTRY_COMPARE(open.bench.incident(open.id)->assets.first().state, AssetState::Contained);
        QTRY_COMPARE(text(*dialog.assets(), 0, 0), u"Contained"_qs);
        QTest::keyClick(dialog.assets(), Qt::Key_3); // already there: refused, and said
        QCOMPARE(open.bench.incident(open.id)->assets.first().state, AssetState::Contained);
    }

    void an_indicator_is_guessed_normalised_and_counted()
    {
        Open open;
        open.mirror(u"runner egress to evil.example:443"_qs);
        open.bench.say(open.id, u"saw evil.example in the log"_qs);
        panes::ScopeDialog &dialog = open.show();
        dialog.indicatorField()->setText(u"hxxps://Evil[.]example:443/"_qs);
        QTest::keyClick(dialog.indicatorField(), Qt::Key_Return);
        QTRY_COMPARE(dialog.indicators()->model()->rowCount(), 1);
        QCOMPARE(text(*dialog.indicators(), 0, models::IndicatorsModel::Value), u"evil.example:443"_qs);
        QTRY_COMPARE(text(*dialog.indicators(), 0, models::IndicatorsModel::Lines), u"1"_qs);
        QTRY_COMPARE(text(*dialog.indicators(), 0, models::IndicatorsModel::Events), u"1"_qs);
    }

    void enter_opens_the_rows_in_the_timeline()
    {
        Open open;
        open.bench.say(open.id, u"+ioc x.example:443"_qs);
        panes::ScopeDialog &dialog = open.show();
        const QSignalSpy wanted(&open.bench.console(), &console::Console::timelineWanted);
        QTest::keyClick(dialog.indicators(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"\"x.example\""_qs);
        QTRY_VERIFY(!open.dialog);
    }

    void o_shows_the_entry_in_the_log()
    {
        Open open;
        open.bench.say(open.id, u"+repo acme/web confirmed"_qs);
        const QString entry = open.bench.incident(open.id)->assets.first().entryId;
        panes::ScopeDialog &dialog = open.show();
        const QSignalSpy wanted(&open.bench.console(), &console::Console::entriesWanted);
        QTest::keyClick(dialog.assets(), Qt::Key_O);
        QCOMPARE(wanted.first().at(1).toStringList(), QStringList{entry});
    }

    void what_is_no_such_thing_is_said_and_stays_typed()
    {
        Open open;
        panes::ScopeDialog &dialog = open.show();
        dialog.assetField()->setText(u"https://github.com/acme"_qs);
        QTest::keyClick(dialog.assetField(), Qt::Key_Return);
        QTRY_VERIFY(shows(dialog, u"That is no repository"_qs));
        QCOMPARE(dialog.assetField()->text(), u"https://github.com/acme"_qs);
        QVERIFY(open.bench.incident(open.id)->assets.isEmpty());
    }

    void repositories_are_completed_from_the_mirror()
    {
        Open open;
        open.mirror(u"pushed"_qs, u"acme/payments"_qs);
        panes::ScopeDialog &dialog = open.show();
        dialog.assetField()->setFocus();
        QTest::keyClicks(dialog.assetField(), u"pay"_qs);
        QTRY_COMPARE(dialog.assetField()->completer()->completionModel()->rowCount(), 1);
        QCOMPARE(dialog.assetField()->completer()->completionModel()->index(0, 0).data().toString(),
                 u"acme/payments"_qs);
    }

    void the_board_opens_it_and_completes_repositories_too()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        panes::BoardPane pane(bench.console());
        pane.resize(1190, 702);
        pane.show();
        QTRY_VERIFY(pane.incident());
        auto *open = pane.findChild<QAction *>(u"scope.open"_qs);
        QVERIFY(open && open->isEnabled());
        open->trigger();
        QTRY_VERIFY(qobject_cast<panes::ScopeDialog *>(QApplication::activeModalWidget()));
        QApplication::activeModalWidget()->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(pane.incident()->id, id);
    }

    void hostile_names_are_shown_as_text()
    {
        Open open;
        for (const support::HostileText &hostile : support::hostileTexts()) {
            const auto deed =
                journal::deed(*open.bench.incident(open.id), IndicatorAdded{IndicatorKind::Other, hostile.text},
                              open.bench.console().by(), u"x"_qs);
            if (deed) // the store may still refuse what cannot be kept as it is written
                (void)open.bench.store().commit(*deed).result();
        }
        panes::ScopeDialog &dialog = open.show();
        QVERIFY(dialog.indicators()->model()->rowCount() > 3);
        dialog.grab();
        for (int row = 0; row < dialog.indicators()->model()->rowCount(); ++row)
            QTRY_VERIFY2(text(*dialog.indicators(), row, models::IndicatorsModel::Lines) != u"…"_qs,
                         qPrintable(text(*dialog.indicators(), row, models::IndicatorsModel::Value)));
    }
};

PARAPET_TEST(TstScopeDialog)
#include "tst_scopedialog.moc"
