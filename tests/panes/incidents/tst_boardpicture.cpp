#include "panes/incidents/boardpane.h"
#include "panes/incidents/closedialog.h"
#include "panes/incidents/declaredialog.h"
#include "panes/incidents/entrydialog.h"
#include "panes/incidents/incidentspane.h"
#include "panes/incidents/scribefield.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/wallview.h"
#include "panes/look/label.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/testmain.h"

#include <QDir>
#include <QImage>
#include <QPushButton>

using namespace incidents;

namespace {

/// A P1 in which a team of four works, and a smaller incident beside it.
QString busy(DeskBench &bench)
{
    const QString id = bench.declare(u"Malicious release of left-padder pulled by 14 workflows"_qs);
    for (const QString &line :
         {u"!role investigator @bo"_qs, u"!role communicator @cy"_qs, u"!role scribe @di"_qs, u"!m ack"_qs,
          u"!m responded first workflow disabled"_qs, u"!f left-padder 2.4.1 came from an unknown token"_qs,
          u"!d Proceed: disable 14 workflows; objection: release train (Eve); review in 30m"_qs,
          u"!a 3 tokens revoked"_qs, u"!f runner egress to x.example ~likely"_qs, u"-10m legal is on the bridge"_qs,
          u">bo 15m check runner logs"_qs, u"+repo acme/widgets confirmed"_qs, u"+asset token npm-publish"_qs,
          u"+ioc x.example:443"_qs, u"!told ciso phone acknowledged Dana"_qs, u"? who owns the runner group"_qs})
        bench.say(id, line);
    bench.declare(u"Egress policy fell back to audit"_qs, Severity::P3);
    return id;
}

int coloursOf(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

/// A label or button that has not the room its words need.
QString clipped(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const look::Label *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (!widget->isVisibleTo(&window) || (!button && !(label && !label->wordWrap())))
            continue;
        if (widget->width() < widget->sizeHint().width() || widget->height() < widget->sizeHint().height())
            return QString::fromLatin1(widget->metaObject()->className()) + u' '
                + (label ? label->text() : button->text());
    }
    return {};
}

} // namespace

/// Draws what a person sees in every theme; PARAPET_SHOTS names a folder that keeps the pictures.
class TstBoardPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }
    void cleanupTestCase() { look::Theme::current().choose(look::Theme::Choice::System); }

    void everything_is_painted_and_nothing_is_cut_data()
    {
        QTest::addColumn<look::Theme::Choice>("theme");
        QTest::addColumn<QSize>("size");
        for (const auto &[name, theme] : {std::pair("light", look::Theme::Choice::Light),
                                          {"dark", look::Theme::Choice::Dark},
                                          {"contrast", look::Theme::Choice::HighContrast}}) {
            for (const QSize size : {QSize(1190, 742), QSize(1744, 1054)})
                QTest::addRow("%s-%d", name, size.width()) << theme << size;
        }
    }

    void everything_is_painted_and_nothing_is_cut()
    {
        QFETCH(look::Theme::Choice, theme);
        QFETCH(QSize, size);
        look::Theme::current().choose(theme);
        DeskBench bench;
        {
            panes::BoardPane empty(bench.console());
            empty.resize(size);
            empty.show();
            QTRY_VERIFY(empty.incidents().isRead());
            check("empty", empty);
        }
        const QString id = busy(bench);
        panes::BoardPane board(bench.console());
        board.resize(size);
        board.show();
        QTRY_VERIFY(board.incident());
        QCOMPARE(board.incident()->id, id);
        board.timeline().line()->field()->setText(u"-10m Bo saw the token in the log of run 8812"_qs);
        check("board", board);
        panes::IncidentsPane list(bench.console());
        list.resize(size);
        list.show();
        QTRY_COMPARE(list.model().rowCount(), 2);
        check("list", list);
        panes::WallView wall(bench.console(), nullptr);
        wall.setAttribute(Qt::WA_DeleteOnClose, false);
        wall.resize(size);
        wall.setIncident(board.incident(), u"INC-7F3A2"_qs, bench.console().now());
        check("wall", wall);
    }

    void dialogs_are_painted_and_nothing_is_cut_data()
    {
        QTest::addColumn<look::Theme::Choice>("theme");
        QTest::newRow("light") << look::Theme::Choice::Light;
        QTest::newRow("dark") << look::Theme::Choice::Dark;
        QTest::newRow("contrast") << look::Theme::Choice::HighContrast;
    }

    void dialogs_are_painted_and_nothing_is_cut()
    {
        QFETCH(look::Theme::Choice, theme);
        look::Theme::current().choose(theme);
        DeskBench bench;
        const IncidentPtr incident = bench.incident(busy(bench));
        panes::DeclareDialog declare(bench.console(), bench.playbooks(), nullptr);
        panes::CloseDialog close(bench.console(), incident, nullptr);
        panes::EntryDialog entry(bench.console(), incident, incident->entries.at(8)->id, nullptr);
        for (const auto &[name, dialog] :
             {std::pair<const char *, QDialog *>("declare", &declare), {"close", &close}, {"entry", &entry}}) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            check(name, *dialog);
        }
    }

private:
    void check(const char *name, QWidget &widget)
    {
        widget.show();
        QTest::qWait(20);
        const QImage image = widget.grab().toImage();
        const QString folder = qEnvironmentVariable("PARAPET_SHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(image.save(u"%1/%2-%3.png"_qs.arg(folder, QString::fromLatin1(name),
                                                      QString::fromLatin1(QTest::currentDataTag()))));
        }
        QVERIFY2(coloursOf(image) > 12, name);
        const QString cut = clipped(widget);
        QVERIFY2(cut.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_qs + cut));
    }
};

PARAPET_TEST(TstBoardPicture)
#include "tst_boardpicture.moc"
