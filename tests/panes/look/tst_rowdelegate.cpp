#include "models/look/span.h"
#include "panes/look/look.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/tabledelegate.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace look;

namespace {

const QString longText =
    u"Legal is on the bridge and asks whether the postinstall script could have read the secrets of "
    u"other repositories on the same pool of runners, because an answer is needed before five; "
    u"the same question came from two customers and from the press, who all wait for it"_qs;

class Rows
{
public:
    Rows()
    {
        Theme::current().dress();
        view.setModel(&model);
        view.resize(500, 300);
    }
    QStandardItem *add(const Spans &spans)
    {
        auto *item = new QStandardItem(plainText(spans));
        item->setData(QVariant::fromValue(spans), SpansRole);
        item->setData(u"03:41:02Z"_qs, EdgeTimeRole);
        item->setData(u"F"_qs, KindRole);
        item->setData(u"Ana"_qs, WhoRole);
        item->setData(plainText(spans), Qt::AccessibleTextRole);
        model.appendRow(item);
        return item;
    }
    int height(int row) { return view.sizeHintForIndex(model.index(row, 0)).height(); }
    QImage picture()
    {
        QImage image(view.viewport()->size(), QImage::Format_RGB32);
        view.viewport()->render(&image);
        return image;
    }

    QStandardItemModel model;
    RowList view;
};

/// How many pixels in `area` are not the ground.
int ink(const QImage &image, const QRect &area, Token ground = Token::Surface)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) != Theme::color(ground);
    }
    return count;
}

} // namespace

class TstRowDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Theme::current().choose(Theme::Choice::System);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void a_row_is_as_high_as_its_words_need()
    {
        Rows rows;
        rows.add({plain(u"short"_qs)});
        rows.add({plain(longText)});
        rows.view.show();
        rows.add({strong(u"title"_qs), lineBreak(), dim(u"below"_qs)});
        QCOMPARE(rows.height(0), 26);
        QCOMPARE(rows.height(1), 3 * 18 + 8);
        QCOMPARE(rows.height(2), 2 * 18 + 8);
        rows.view.resize(2400, 300);
        QCOMPARE(rows.height(1), 26);
    }

    void everything_has_its_place()
    {
        Rows rows;
        rows.add({plain(u"3 tokens revoked"_qs)});
        rows.view.show();
        const QImage image = rows.picture();
        QCOMPARE(ink(image, QRect(0, 0, 14, 26)), 0);
        QVERIFY(ink(image, QRect(14, 0, 66, 26)) > 40); // the time
        QVERIFY(ink(image, QRect(88, 0, 22, 26)) > 30); // the kind
        QVERIFY(ink(image, QRect(118, 0, 110, 26)) > 60); // the words
        QVERIFY(ink(image, QRect(image.width() - 45, 0, 31, 26)) > 20); // who
        QCOMPARE(ink(image, QRect(image.width() - 13, 0, 13, 26)), 0);
        QCOMPARE(ink(image, QRect(0, 30, 480, 60)), 0);
    }

    void from_right_to_left_everything_changes_sides()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Rows rows;
        rows.add({plain(u"3 tokens revoked"_qs)});
        rows.view.show();
        const QImage image = rows.picture();
        QVERIFY(ink(image, QRect(14, 0, 31, 26)) > 20);
        QVERIFY(ink(image, QRect(image.width() - 80, 0, 66, 26)) > 40);
        QCOMPARE(ink(image, QRect(150, 0, 100, 26)), 0);
    }

    void a_long_list_keeps_its_width()
    {
        Rows rows;
        rows.add({plain(u"first"_qs)});
        rows.view.show();
        QCoreApplication::sendPostedEvents();
        const int before = rows.view.viewport()->width();
        QVERIFY(!rows.view.verticalScrollBar()->isVisible());
        for (int i = 0; i < 60; ++i)
            rows.add({plain(u"more"_qs)});
        rows.picture();
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(rows.view.verticalScrollBar()->isVisible());
        QCOMPARE(rows.view.viewport()->width(), before);
        QCOMPARE(before, rows.view.width());
    }

    void selection_tints_the_row_and_high_contrast_adds_an_edge()
    {
        Rows rows;
        rows.add({plain(u"first"_qs)});
        rows.add({plain(u"second"_qs)});
        rows.view.show();
        rows.view.setCurrentIndex(rows.model.index(1, 0));
        QCOMPARE(rows.picture().pixelColor(300, 27), Theme::color(Token::AccentBg));
        QCOMPARE(rows.picture().pixelColor(300, 1), Theme::color(Token::Surface));
        Theme::current().choose(Theme::Choice::HighContrast);
        const QImage image = rows.picture();
        QCOMPARE(image.pixelColor(0, 40), Theme::color(Token::Accent));
        QCOMPARE(image.pixelColor(1, 40), Theme::color(Token::Accent));
        QCOMPARE(image.pixelColor(2, 40), Theme::color(Token::AccentBg));
    }

    void the_row_with_the_focus_is_seen_even_unselected()
    {
        Rows rows;
        rows.add({plain(u"first"_qs)});
        rows.view.show();
        rows.view.activateWindow();
        QVERIFY(support::takesKeys(&rows.view));
        rows.view.setFocus();
        rows.view.setCurrentIndex(rows.model.index(0, 0));
        rows.view.clearSelection();
        const QImage image = rows.picture();
        QCOMPARE(image.pixelColor(0, 12), Theme::color(Token::Accent));
        QCOMPARE(image.pixelColor(300, 1), Theme::color(Token::Surface));
    }

    void a_tone_tints_and_edges_the_row()
    {
        Rows rows;
        rows.add({plain(u"late"_qs)})->setData(int(Tone::Bad), ToneRole);
        rows.view.show();
        const QImage image = rows.picture();
        QCOMPARE(image.pixelColor(2, 12), Theme::color(Token::Bad));
        QCOMPARE(image.pixelColor(300, 1), Theme::color(Token::BadBg));
    }

    void rows_are_readable_to_assistive_tools()
    {
        Rows rows;
        const QAbstractItemModelTester tester(&rows.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.add({strong(u"Detected"_qs), plain(u" by Harden-Runner"_qs)});
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&rows.view);
        QVERIFY(list && list->tableInterface());
        QAccessibleInterface *cell = list->tableInterface()->cellAt(0, 0);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"Detected by Harden-Runner"_qs);
    }

    void a_plain_model_is_painted_too()
    {
        QStandardItemModel model;
        auto *item = new QStandardItem(u"state"_qs);
        item->setData(int(Chip::Warn), ChipRole);
        model.appendRow(item);
        model.appendRow(new QStandardItem(u"words"_qs));
        QCOMPARE(RowDelegate::spansOf(model.index(0, 0)), Spans{chip(u"state"_qs, Chip::Warn)});
        QCOMPARE(RowDelegate::spansOf(model.index(1, 0)), Spans{plain(u"words"_qs)});
        QCOMPARE(RowDelegate::spansOf(QModelIndex()), Spans());
    }

    void a_table_cell_aligns_numbers_right_and_shows_severity()
    {
        Theme::current().dress();
        QStandardItemModel model(1, 3);
        model.setData(model.index(0, 0), int(Severity::P1), SeverityRole);
        model.setData(model.index(0, 1), u"214"_qs);
        model.setData(model.index(0, 1), int(Qt::AlignRight), Qt::TextAlignmentRole);
        RowTable table;
        table.setModel(&model);
        table.resize(420, 120);
        for (const int column : {0, 1})
            table.setColumnWidth(column, 100);
        table.show();
        QImage image(table.viewport()->size(), QImage::Format_RGB32);
        table.viewport()->render(&image);
        QVERIFY(ink(image, QRect(10, 2, 22, 30)) > 200);
        QCOMPARE(ink(image, QRect(101, 2, 60, 30)), 0);
        QVERIFY(ink(image, QRect(162, 2, 28, 30)) > 20);
        QCOMPARE(image.pixelColor(250, 33), Theme::color(Token::Line));
        QCOMPARE(table.rowHeight(0), TableDelegate::rowHeight);
    }
};

PARAPET_TEST(TstRowDelegate)
#include "tst_rowdelegate.moc"
