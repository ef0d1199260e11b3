#include "panes/timeline/timelinepane.h"

#include "models/timeline/timelinemodel.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/theme.h"
#include "panes/picture/picturecell.h"
#include "panes/picture/pictureview.h"
#include "panes/timeline/axislist.h"
#include "panes/timeline/detailcell.h"
#include "panes/timeline/filterfield.h"
#include "panes/timeline/importdialog.h"
#include "support/auditlog.h"
#include "support/dialogs.h"
#include "support/generatedevents.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

using panes::AxisList;
using panes::TimelinePane;

class TstTimelinePane : public QObject
{
    Q_OBJECT

    std::unique_ptr<GeneratedEvents> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<console::Console> m_console;
    std::unique_ptr<TimelinePane> m_pane;

    void open()
    {
        m_console = std::make_unique<console::Console>(**m_store, *m_settings);
        m_pane = std::make_unique<TimelinePane>(*m_console);
        m_pane->resize(1190, 742);
        m_pane->show();
        QVERIFY(support::takesKeys(m_pane.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->isWhole(), 20000);
        m_pane->focusHome();
    }

    /// Pictures to look at, where they are asked for.
    static QImage keep(QWidget &widget, const QString &name)
    {
        const QImage image = widget.grab().toImage();
        const QString folder = qEnvironmentVariable("PARAPET_SHOTS");
        if (!folder.isEmpty() && !image.save(QStringLiteral("%1/%2.png").arg(folder, name)))
            qFatal("the picture cannot be kept");
        return image;
    }
    AxisList *list() { return m_pane->list(); }
    models::TimelineModel *model() { return m_pane->model(); }
    int row() { return list()->currentIndex().row(); }
    QString text(int row)
    {
        if (!QTest::qWaitFor([&] { return model()->item(row) != nullptr; }, 10000))
            return {};
        return model()->index(row, 0).data().toString();
    }
    void filter(const QString &text)
    {
        QTest::keyClick(list(), Qt::Key_Slash);
        QVERIFY(m_pane->filterField()->hasFocus());
        QSignalSpy ready(model(), &models::TimelineModel::ready);
        QTest::keyClicks(m_pane->filterField(), text);
        QTest::keyClick(m_pane->filterField(), Qt::Key_Return);
        QTRY_VERIFY(!ready.isEmpty());
    }
    QString detailRaw()
    {
        const auto *raw = m_pane->detail()->findChild<QPlainTextEdit *>();
        return raw && raw->isVisible() ? raw->toPlainText() : QString();
    }
    incidents::IncidentPtr state(const QString &id) { return m_store->incident(id); }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void init()
    {
        m_store = std::make_unique<GeneratedEvents>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_qs), QSettings::IniFormat);
    }

    void cleanup()
    {
        m_pane.reset();
        m_console.reset();
        m_store.reset();
    }

    void an_empty_workspace_says_what_would_fill_it()
    {
        open();
        QVERIFY(!list()->isVisible());
        const auto *notice = m_pane->findChild<look::EmptyState *>();
        QVERIFY(notice && notice->isVisible());
        QTest::mouseClick(notice->findChild<look::Button *>(), Qt::LeftButton);
        QVERIFY(m_pane->findChild<panes::ImportDialog *>()->isVisible());
    }

    void rows_are_walked_with_letters_and_the_newest_is_at_the_bottom()
    {
        m_store->addEvents(900, 1);
        open();
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->lastVisibleRow(), 899);
        QTest::keyClicks(list(), u"G"_qs);
        QCOMPARE(row(), 899);
        QTest::keyClicks(list(), u"kkj"_qs);
        QCOMPARE(row(), 898);
        QTest::keyClicks(list(), u"g"_qs);
        QCOMPARE(row(), 0);
        QCOMPARE(list()->firstVisibleRow(), 0);
        QTest::keyClick(list(), Qt::Key_PageDown);
        QVERIFY(row() > 10);
    }

    void what_is_chosen_in_the_picture_is_selected_in_the_list_also_under_a_filter()
    {
        m_store->addEvents(900, 7);
        open();
        panes::PictureView *const picture = m_pane->picture()->view();
        QTRY_VERIFY(m_pane->picture()->feed().isSettled());
        QVERIFY(picture->isVisible());
        keep(*m_pane, u"timeline-picture"_qs);
        const auto choose = [&](qsizetype index) {
            const models::PictureItem item = picture->picture().item(timeline::Lane::Audit, index);
            Q_EMIT picture->chosen(item);
            return models::TimelineKey{item.us / 1000, false, item.row, 0};
        };
        const models::TimelineKey far = choose(3);
        QTRY_COMPARE(model()->keyAt(row()), std::optional(far));
        filter(u"touched"_qs);
        QTRY_VERIFY(m_pane->picture()->feed().isSettled());
        QCOMPARE(picture->picture().size(timeline::Lane::Audit), 900);
        const models::TimelineKey early = choose(5); // not among the latest rows
        QTRY_COMPARE(model()->keyAt(row()), std::optional(early));
        QVERIFY(model()->canFetchMore({})); // the newer ones are still to be had
    }

    void the_filter_line_finds_and_marks_and_says_what_is_wrong()
    {
        m_store->addEvents(500, 2);
        const QString incident = m_store->declare();
        m_store->addNotes(incident, {{u"the token leaked"_qs, generatedStart() + std::chrono::seconds(60)}});
        open();
        filter(u"token"_qs);
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(list()->hasFocus());
        const look::Spans spans = model()->index(0, 0).data(look::SpansRole).value<look::Spans>();
        QVERIFY(std::any_of(spans.begin(), spans.end(), [](const look::Span &span) {
            return span.text == u"token"_qs && span.token == look::Token::Accent;
        }));

        QSignalSpy wrong(m_pane->filterField(), &panes::FilterField::wrong);
        QTest::keyClick(list(), Qt::Key_Slash);
        QTest::keyClicks(m_pane->filterField(), u"word autor:bo"_qs);
        QTRY_VERIFY(!wrong.isEmpty());
        QVERIFY(wrong.last().first().value<base::Error>().what.contains(u"column 6"_qs));
        QCOMPARE(model()->rowCount(), 1);
    }

    void after_a_search_its_matches_are_gone_through_among_all_rows()
    {
        m_store->addEvents(3000, 3);
        const QString incident = m_store->declare();
        m_store->addNotes(incident,
                          {{u"a token leaked"_qs, generatedStart() + std::chrono::seconds(60)},
                           {u"the token was revoked"_qs, generatedStart() + std::chrono::seconds(400)}});
        open();
        filter(u"token"_qs);
        QCOMPARE(model()->rowCount(), 2);
        QTest::keyClick(list(), Qt::Key_Slash);
        QTest::keyClick(m_pane->filterField(), Qt::Key_Escape);
        QTRY_VERIFY(model()->isWhole());
        QTest::keyClick(m_pane->filterField(), Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
        QTest::keyClicks(list(), u"g"_qs);
        QTRY_VERIFY(model()->keyAt(0));
        QSignalSpy sought(model(), &models::TimelineModel::sought);
        QTest::keyClicks(list(), u"n"_qs);
        QTRY_COMPARE(sought.size(), 1);
        QTRY_VERIFY(text(row()).contains(u"leaked"_qs));
        QTest::keyClicks(list(), u"n"_qs);
        QTRY_VERIFY(text(row()).contains(u"revoked"_qs));
        QTest::keyClick(list(), Qt::Key_N, Qt::ShiftModifier);
        QTRY_VERIFY(text(row()).contains(u"leaked"_qs));
    }

    void a_row_that_arrives_below_moves_nothing_and_is_counted()
    {
        m_store->addEvents(500, 4);
        const QString incident = m_store->declare();
        open();
        QTest::keyClicks(list(), u"g"_qs);
        const int value = list()->verticalScrollBar()->value();
        m_store->note(incident, u"one"_qs);
        m_store->note(incident, u"two"_qs);
        QTRY_COMPARE(list()->newBelow(), 2);
        QCOMPARE(row(), 0);
        QCOMPARE(list()->verticalScrollBar()->value(), value);
        QTest::keyClicks(list(), u"G"_qs);
        QTRY_COMPARE(list()->newBelow(), 0);
    }

    void a_row_that_arrives_above_keeps_what_is_looked_at()
    {
        m_store->addEvents(500, 5);
        const QString incident = m_store->declare();
        open();
        list()->goTo(300);
        const QString selected = text(300);
        const int place = list()->visualRect(list()->currentIndex()).top();
        m_store->addNotes(incident, {{u"early"_qs, generatedStart() - std::chrono::hours(1)}});
        QTRY_COMPARE(row(), 301);
        QCOMPARE(text(row()), selected);
        QCOMPARE(list()->visualRect(list()->currentIndex()).top(), place);
    }

    void an_import_keeps_the_selected_row_where_it_is()
    {
        m_store->addEvents(2000, 6);
        open();
        list()->goTo(1000);
        const QString selected = text(1000);
        const int place = list()->visualRect(list()->currentIndex()).top();
        QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
        m_store->addEvents(1500, 7, 5000);
        QTRY_VERIFY(!reset.isEmpty());
        QCOMPARE(model()->rowCount(), 3500);
        QCOMPARE(text(row()), selected);
        QCOMPARE(list()->visualRect(list()->currentIndex()).top(), place);
    }

    void the_detail_shows_the_row_as_it_was_imported()
    {
        m_store->add({GeneratedEvents::event(5, generatedStart())});
        open();
        QTest::keyClicks(list(), u"G"_qs);
        QTRY_VERIFY(detailRaw().contains(u"\"_document_id\": \"doc5\""_qs));
    }

    void p_pins_an_event_to_the_story_of_the_only_open_incident()
    {
        const QString incident = m_store->declare();
        m_store->add({GeneratedEvents::event(5, generatedStart(), u"evil published left-pad"_qs)});
        open();
        QTest::keyClicks(list(), u"g"_qs);
        QCOMPARE(row(), 0);
        QTRY_VERIFY(!detailRaw().isEmpty());
        QTest::keyClicks(list(), u"p"_qs);
        QTRY_COMPARE(state(incident)->pinnedEvents.size(), 1);
        const auto pinned =
            std::find_if(state(incident)->lines.begin(), state(incident)->lines.end(),
                         [](const journal::Line &line) { return line.kind == journal::LineKind::Event; });
        QVERIFY(pinned->pinned);
        QCOMPARE(pinned->text, u"evil published left-pad"_qs);
        QCOMPARE(pinned->authorship.occurred.at, generatedStart());

        QSignalSpy reported(m_console.get(), &console::Console::reported);
        QTest::keyClicks(list(), u"p"_qs);
        QTRY_COMPARE(reported.size(), 1);
        QVERIFY(reported.first().first().value<base::Error>().what.contains(u"in the log already"_qs));
    }

    void of_several_open_incidents_a_number_chooses()
    {
        const QString first = m_store->declare(u"First"_qs);
        const QString second = m_store->declare(u"Second"_qs);
        m_store->add({GeneratedEvents::event(5, generatedStart())});
        open();
        QTest::keyClicks(list(), u"g"_qs);
        QTest::keyClicks(list(), u"p"_qs);
        QTRY_VERIFY(m_pane->findChild<QMenu *>(u"pinMenu"_qs));
        auto *menu = m_pane->findChild<QMenu *>(u"pinMenu"_qs);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        const bool secondIsFirst = menu->actions().first()->text().contains(u"Second"_qs);
        QTest::keyClick(menu, Qt::Key_1);
        QTRY_COMPARE(state(secondIsFirst ? second : first)->pinnedEvents.size(), 1);
        QCOMPARE(state(secondIsFirst ? first : second)->pinnedEvents.size(), 0);
    }

    void without_an_open_incident_pinning_says_what_to_do()
    {
        m_store->add({GeneratedEvents::event(5, generatedStart())});
        open();
        QSignalSpy reported(m_console.get(), &console::Console::reported);
        QTest::keyClicks(list(), u"gp"_qs);
        QTRY_COMPARE(reported.size(), 1);
        QVERIFY(reported.first().first().value<base::Error>().detail.contains(u"declare one"_qs));
    }

    void enter_opens_the_incident_of_a_line()
    {
        const QString incident = m_store->declare();
        m_store->note(incident, u"look here"_qs);
        open();
        QSignalSpy wanted(m_console.get(), &console::Console::incidentWanted);
        QTest::keyClicks(list(), u"G"_qs);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), incident);
    }

    void y_copies_the_selection_as_markdown_and_as_a_table()
    {
        m_store->add({GeneratedEvents::event(1, generatedStart(), u"one"_qs),
                      GeneratedEvents::event(2, generatedStart() + std::chrono::seconds(1), u"two"_qs)});
        open();
        QTest::keyClicks(list(), u"g"_qs);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClicks(list(), u"y"_qs);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(),
                 u"- 2025-01-15 03:00:00Z **Audit** acme/repo1: one (user1)\n"
                 "- 2025-01-15 03:00:01Z **Audit** acme/repo2: two (user2)"_qs);
        QCOMPARE(QString::fromUtf8(copied->data(u"text/tab-separated-values"_qs)).count(u'\n'), 1);
    }

    void a_file_is_looked_at_then_imported_and_its_refused_rows_are_listed()
    {
        open();
        QFile file(m_folder->filePath(u"audit.jsonl"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 20; ++i)
            file.write("{\"@timestamp\":" + QByteArray::number(1736900000000 + i)
                       + ",\"action\":\"repo.create\",\"actor\":\"ana\",\"_document_id\":\"d" + QByteArray::number(i)
                       + "\"}\n");
        file.write("{\"actor\":\"bo\"}\n");
        file.close();
        m_pane->openImport(file.fileName());
        auto *dialog = m_pane->findChild<panes::ImportDialog *>();
        QVERIFY(dialog->isVisible());
        const auto button = [dialog](const QString &text) -> look::Button * {
            for (look::Button *one : dialog->findChildren<look::Button *>()) {
                if (one->text() == text && one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(button(u"Import"_qs) && button(u"Import"_qs)->isEnabled());
        QCOMPARE(dialog->findChild<look::RowList *>()->model()->rowCount(), 8);
        keep(*dialog, u"import-preview"_qs);
        QSignalSpy imported(m_pane.get(), &TimelinePane::imported);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(imported.size(), 1);
        QTRY_VERIFY(button(u"Done"_qs));
        keep(*dialog, u"import-outcome"_qs);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"line 21: action: it has no action"_qs);
        QTest::mouseClick(button(u"Copy refused rows"_qs), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"line 21: action: it has no action"_qs);
        QTRY_COMPARE(model()->rowCount(), 20);
        QCOMPARE(m_console->activities().rowCount(), 1);
        QCOMPARE(m_console->activities().running(), 0);
        QVERIFY(
            m_console->activities().index(0).data(console::Activities::DetailRole).toString().contains(u"20 new"_qs));
    }

    void it_is_painted_in_every_theme_and_size_data()
    {
        QTest::addColumn<look::Theme::Choice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("filter");
        using Choice = look::Theme::Choice;
        QTest::newRow("dark-small") << Choice::Dark << QSize(1190, 742) << QString();
        QTest::newRow("light-large") << Choice::Light << QSize(1744, 1054) << QString();
        QTest::newRow("contrast-search") << Choice::HighContrast << QSize(1190, 742) << u"protection payments*"_qs;
        QTest::newRow("light-people") << Choice::Light << QSize(1190, 742) << u"lane:manual"_qs;
        QTest::newRow("dark-wrong") << Choice::Dark << QSize(1190, 742) << u"token autor:bo"_qs;
    }

    void it_is_painted_in_every_theme_and_size()
    {
        QFETCH(look::Theme::Choice, theme);
        QFETCH(QSize, size);
        QFETCH(QString, filter);
        look::Theme::current().choose(theme);
        const int rows = qEnvironmentVariableIntValue("PARAPET_ROWS");
        const base::Instant now = (*m_store)->clock().now();
        AuditLog log(rows > 0 ? rows : 400, now - std::chrono::days(3), std::chrono::days(3));
        const QString path = m_folder->filePath(u"audit.jsonl"_qs);
        QVERIFY(log.write(path));
        QVERIFY(desk::importFileNow(**m_store,
                                    {.path = path, .format = QStringLiteral("github-audit"), .by = m_store->by()},
                                    std::make_shared<desk::ImportProgress>()));
        for (int i = 0; i < 23; ++i) {
            const QString incident = m_store->declare(u"Incident %1"_qs.arg(i));
            m_store->addNotes(incident,
                              {{u"Legal is on the bridge, asks for the customer list"_qs,
                                now - std::chrono::minutes(7 * i + 1), u"di"_qs},
                               {u"Runner egress to x.example continued until 03:44:41Z"_qs,
                                now - std::chrono::minutes(11 * i + 3), u"bo"_qs}});
        }
        open();
        m_pane->resize(size);
        QSignalSpy answered(model(), &models::TimelineModel::ready);
        QSignalSpy wrong(m_pane->filterField(), &panes::FilterField::wrong);
        if (!filter.isEmpty()) {
            m_pane->filterField()->put(filter);
            QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty() || !wrong.isEmpty(), 20000);
        }
        list()->goTo(std::max(0, model()->rowCount() - 85));
        QTRY_VERIFY(model()->item(row()));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->detail()->findChildren<look::RichLabel *>().size() > 4, 20000);
        const QImage image = keep(*m_pane, u"timeline-"_qs + QString::fromLatin1(QTest::currentDataTag()));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 30, "the picture is nearly blank");
        look::Theme::current().choose(look::Theme::Choice::System);
    }

    void a_file_that_is_dropped_is_looked_at()
    {
        open();
        QFile file(m_folder->filePath(u"audit.jsonl"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[]") > 0);
        file.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &drop);
        const auto *dialog = m_pane->findChild<panes::ImportDialog *>();
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), file.fileName());
    }

    void filters_are_kept_under_a_name_as_their_text()
    {
        panes::SavedFilters filters;
        filters.save(u" who deleted "_qs, u"kind:repo.destroy"_qs);
        filters.save(u"who deleted"_qs, u"kind:repo.destroy -author:bot"_qs);
        filters.save(u"other"_qs, u"token"_qs);
        filters.save(QString(), u"nameless"_qs);
        filters.write(*m_settings);
        panes::SavedFilters again;
        again.read(*m_settings);
        QCOMPARE(again.all(),
                 (QList<panes::SavedFilters::Saved>{{u"who deleted"_qs, u"kind:repo.destroy -author:bot"_qs},
                                                    {u"other"_qs, u"token"_qs}}));
        again.forget(u"who deleted"_qs);
        again.write(*m_settings);
        filters.read(*m_settings);
        QCOMPARE(filters.all().size(), 1);
    }

    void the_filter_comes_back_next_time()
    {
        m_store->addEvents(50, 8);
        open();
        filter(u"author:user1"_qs);
        m_pane->save(*m_settings);
        m_pane.reset(); // while the disk may still answer
        m_pane = std::make_unique<TimelinePane>(*m_console);
        m_pane->restore(*m_settings);
        QTRY_COMPARE(model()->rowCount(), 10);
        QCOMPARE(m_pane->filterField()->text(), u"author:user1"_qs);
    }
};

PARAPET_TEST(TstTimelinePane)
#include "tst_timelinepane.moc"
