#include "base/log.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/shell/logbook.h"
#include "panes/shell/logwindow.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

#include <thread>

using shell::LogBook;

namespace {

QString message(const LogBook &book, int row)
{
    return book.index(row, LogBook::Message).data().toString();
}

} // namespace

class TstLogBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_of_every_thread_arrive_with_part_and_level()
    {
        LogBook book;
        book.takeOver();
        qCWarning(logWindow, "from the window");
        std::thread([] { qCInfo(logStore, "from another thread"); }).join();
        QTRY_COMPARE(book.rowCount(), 2);
        QCOMPARE(message(book, 0), u"from the window"_qs);
        QCOMPARE(book.index(0, LogBook::Category).data().toString(), u"parapet.window"_qs);
        QCOMPARE(book.index(0, LogBook::Level).data().toString(), u"warning"_qs);
        QCOMPARE(book.index(1, LogBook::Category).data().toString(), u"parapet.store"_qs);
        QCOMPARE(book.index(1, LogBook::Level).data().toString(), u"info"_qs);
    }

    void tokens_are_not_written_down()
    {
        LogBook book;
        book.takeOver();
        qCWarning(logWindow, "sent ghp_abcdefghijklmnop1234 to them");
        QTRY_COMPARE(book.rowCount(), 1);
        QCOMPARE(message(book, 0), u"sent [redacted] to them"_qs);
    }

    void a_book_that_is_gone_takes_nothing()
    {
        {
            LogBook book;
            book.takeOver();
        }
        QTest::ignoreMessage(QtWarningMsg, "after the end");
        qWarning("after the end");
    }

    void only_the_last_two_thousand_are_kept()
    {
        LogBook book;
        QAbstractItemModelTester tester(&book);
        for (int i = 0; i < LogBook::capacity + 10; ++i)
            book.add(base::instant(i), QtInfoMsg, u"parapet"_qs, QString::number(i));
        QCOMPARE(book.rowCount(), LogBook::capacity);
        QCOMPARE(message(book, 0), u"10"_qs);
        QCOMPARE(message(book, LogBook::capacity - 1), QString::number(LogBook::capacity + 9));
    }

    void the_window_filters_by_level_and_words_and_copies_what_it_shows()
    {
        LogBook book;
        book.add(base::instant(1'736'913'437'000'000), QtInfoMsg, u"parapet.store"_qs, u"opened"_qs);
        book.add(base::instant(1'736'913'438'000'000), QtWarningMsg, u"parapet.window"_qs, u"too late"_qs);
        book.add(base::instant(1'736'913'439'000'000), QtWarningMsg, u"parapet.store"_qs, u"disk slow"_qs);
        shell::LogWindow window(book, nullptr);
        window.show();
        auto *table = window.findChild<look::RowTable *>();
        QCOMPARE(table->model()->rowCount(), 3);
        window.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 2);
        window.findChild<look::SearchField *>()->setText(u"STORE"_qs);
        QCOMPARE(table->model()->rowCount(), 1);
        const auto buttons = window.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"03:57:19Z\twarning\tparapet.store\tdisk slow"_qs);
    }
};

PARAPET_TEST(TstLogBook)
#include "tst_logbook.moc"
