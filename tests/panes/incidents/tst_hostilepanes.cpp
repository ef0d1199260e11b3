
#include "domain/incidents/assetadded.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/titled.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/entrydialog.h"
#include "panes/incidents/incidentspane.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/theme.h"
#include "panes/timeline/timelinepane.h"
#include "support/deskbench.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QTextEdit>
#include <QToolTip>

/// Text of any kind is shown as the text it is: no label, tooltip, row or view makes anything of it.
class TstHostilePanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void nothing_in_a_pane_makes_markup_of_text_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }

    void nothing_in_a_pane_makes_markup_of_text()
    {
        QFETCH(QString, text);
        DeskBench bench;
        if (!told(bench, text))
            return; // refused: there is nothing to show
        panes::BoardPane board(bench.console());
        panes::IncidentsPane incidents(bench.console());
        panes::TimelinePane timeline(bench.console());
        for (console::Pane *pane : {static_cast<console::Pane *>(&board), static_cast<console::Pane *>(&incidents),
                                    static_cast<console::Pane *>(&timeline)}) {
            pane->resize(1190, 742);
            pane->show();
        }
        QTRY_VERIFY(board.incident() && board.timeline().list()->model()->rowCount() > 5);
        QTRY_VERIFY(rowsOf(incidents) > 0);
        QTRY_VERIFY(rowsOf(timeline) > 5);
        for (int row = 0; row < board.timeline().list()->model()->rowCount(); ++row) {
            board.timeline().list()->goTo(row);
            panes::EntryDialog dialog(bench.console(), board.incident(), board.timeline().selected()->entry->id,
                                      &board);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            isPlain(dialog);
            isOneRow(board);
        }
        isPlain(board);
        isPlain(incidents);
        isPlain(timeline);
        QVERIFY(!board.grab().isNull() && !incidents.grab().isNull() && !timeline.grab().isNull());
    }

private:
    /// An incident that carries the text wherever the desk takes it; false when it takes it nowhere.
    static bool told(DeskBench &bench, const QString &text)
    {
        const QString id = bench.declare(u"Malicious release"_qs);
        const auto tried = [&](const base::Result<journal::Deed> &deed) {
            return deed && bench.store().commit(*deed).result().ok();
        };
        const auto by = [&] { return journal::statedBy(u"bo"_qs, bench.store().clock().now()); };
        const bool noted = tried(journal::deed(*bench.incident(id), incidents::Noted{text}, by(), {}));
        (void)tried(journal::deed(*bench.incident(id), incidents::Titled{text}, by(), {}));
        (void)tried(
            journal::deed(*bench.incident(id), incidents::TaskAdded{.title = text, .assignee = u"bo"_qs}, by(), {}));
        (void)tried(journal::deed(*bench.incident(id),
                                  incidents::RoleAssumed{.role = incidents::Role::Scribe, .login = text}, by(), {}));
        (void)tried(journal::deed(*bench.incident(id), incidents::Notified{.stakeholder = text, .channel = u"phone"_qs},
                                  by(), {}));
        (void)tried(journal::deed(*bench.incident(id), incidents::AssetAdded{.name = text}, by(), {}));
        return noted;
    }

    static int rowsOf(const QWidget &pane)
    {
        int most = 0;
        for (const auto *view : pane.findChildren<QAbstractItemView *>())
            most = std::max(most, view->model() ? view->model()->rowCount() : 0);
        return most;
    }

    /// Every label says it shows plain text, nothing edited is rich, and a tooltip has no tag Qt would heed.
    static void isPlain(const QWidget &place)
    {
        for (const auto *label : place.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(200)));
        for (const auto *edit : place.findChildren<QTextEdit *>())
            QVERIFY(!edit->acceptRichText());
        for (const auto *widget : place.findChildren<QWidget *>())
            hasNoTag(widget->toolTip());
        for (auto *view : place.findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row)
                hasNoTag(tipOf(*view, row));
        }
    }

    static void hasNoTag(const QString &tip)
    {
        QVERIFY2(!Qt::mightBeRichText(tip) || !tip.contains(u'<'), qPrintable(tip.left(200)));
    }

    /// What hovering over a row shows.
    static QString tipOf(QAbstractItemView &view, int row)
    {
        const QPoint place = view.visualRect(view.model()->index(row, 0)).center();
        if (!view.viewport()->rect().contains(place))
            return {};
        QHelpEvent hovered(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &hovered);
        const QString shown = QToolTip::text();
        QToolTip::hideText();
        return shown;
    }

    static void isOneRow(const panes::BoardPane &board)
    {
        QCOMPARE(board.selectionAsMarkdown().count(u'\n'), 1);
        QCOMPARE(board.selectionAsTable().count(u'\n'), 0);
        QCOMPARE(board.selectionAsTable().count(u'\t'), 4);
    }
};

PARAPET_TEST(TstHostilePanes)
#include "tst_hostilepanes.moc"
