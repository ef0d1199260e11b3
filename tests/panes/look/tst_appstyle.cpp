#include "panes/look/theme.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTableView>

using namespace look;

class TstAppStyle : public QObject
{
    Q_OBJECT

    static QRect part(QScrollBar &bar, QStyle::SubControl control)
    {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = bar.orientation();
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.sliderPosition();
        option.rect = bar.rect();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
    }

private Q_SLOTS:
    void initTestCase() { Theme::current().dress(); }
    void cleanup() { Theme::current().choose(Theme::Choice::System); }

    void the_caret_can_be_seen() { QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_TextCursorWidth), 2); }

    void controls_in_a_row_are_equally_high()
    {
        QLineEdit line;
        QComboBox combo;
        combo.addItem(u"one"_qs);
        QSpinBox spin;
        QPushButton button(u"Do"_qs);
        for (const QWidget *widget : std::initializer_list<QWidget *>{&line, &combo, &spin, &button})
            QCOMPARE(widget->sizeHint().height(), 26);
    }

    void a_scroll_bar_keeps_its_width_and_has_no_arrows()
    {
        QScrollBar bar(Qt::Vertical);
        bar.resize(12, 200);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        QCOMPARE(bar.sizeHint().width(), 12);
        QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider), QRect(0, 0, 12, 100));
        bar.setValue(100);
        QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider).bottom(), 199);
        QVERIFY(part(bar, QStyle::SC_ScrollBarAddLine).isEmpty());
        bar.setRange(0, 1000000);
        QVERIFY(part(bar, QStyle::SC_ScrollBarSlider).height() >= 28);
    }

    void the_thumb_follows_the_value_to_both_ends()
    {
        QScrollBar bar(Qt::Vertical);
        bar.resize(12, 200);
        bar.setRange(0, 5000);
        bar.setPageStep(10);
        int last = -1;
        for (const int value : {0, 1000, 2500, 4000, 5000}) {
            bar.setValue(value);
            const QRect thumb = part(bar, QStyle::SC_ScrollBarSlider);
            QVERIFY(thumb.top() > last && thumb.bottom() < 200);
            last = thumb.top();
        }
        QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider).bottom(), 199);
    }

    void the_focus_is_seen_on_a_field_in_every_theme_data()
    {
        QTest::addColumn<Theme::Choice>("theme");
        QTest::newRow("light") << Theme::Choice::Light;
        QTest::newRow("dark") << Theme::Choice::Dark;
        QTest::newRow("high contrast") << Theme::Choice::HighContrast;
    }
    void the_focus_is_seen_on_a_field_in_every_theme()
    {
        QFETCH(Theme::Choice, theme);
        Theme::current().choose(theme);
        QWidget window;
        QLineEdit first(&window);
        QLineEdit second(&window);
        first.setGeometry(10, 10, 120, 26);
        second.setGeometry(10, 50, 120, 26);
        window.resize(200, 100);
        window.show();
        window.activateWindow();
        QVERIFY(support::takesKeys(&window));
        second.setFocus();
        QCOMPARE(second.grab().toImage().pixelColor(60, 0), Theme::color(Token::Accent));
        QVERIFY(first.grab().toImage().pixelColor(60, 0) != Theme::color(Token::Accent));
    }

    void a_menu_makes_room_for_words_and_keys()
    {
        QMenu menu;
        QAction *bare = menu.addAction(u"Strike"_qs);
        const int without = menu.sizeHint().width();
        bare->setShortcut(QKeySequence(u"Ctrl+Shift+K"_qs));
        QVERIFY(menu.sizeHint().width() > without + 60);
    }

    void everything_follows_a_change_of_theme()
    {
        QPushButton button(u"Do"_qs);
        button.resize(80, 26);
        Theme::current().choose(Theme::Choice::Light);
        const QImage light = button.grab().toImage();
        Theme::current().choose(Theme::Choice::Dark);
        const QImage dark = button.grab().toImage();
        QCOMPARE(light.pixelColor(8, 4), Tokens::of(Shade::Light)[Token::Raised]);
        QCOMPARE(dark.pixelColor(8, 4), Tokens::of(Shade::Dark)[Token::Raised]);
    }
};

PARAPET_TEST(TstAppStyle)
#include "tst_appstyle.moc"
