#include "panes/look/banner.h"
#include "panes/look/iconbutton.h"
#include "panes/shell/errorwords.h"
#include "panes/shell/notices.h"
#include "support/testmain.h"

using namespace shell;

namespace {

base::Error refusal(const QString &what)
{
    return {base::ErrorKind::Refused, what, u"say why, then try again"_qs};
}

QList<look::Banner *> bannersOf(const Notices &notices)
{
    QList<look::Banner *> out;
    for (look::Banner *banner : notices.findChildren<look::Banner *>()) {
        if (banner->isVisibleTo(&notices))
            out.append(banner);
    }
    return out;
}

} // namespace

class TstNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_kind_says_what_happened_what_was_kept_and_what_to_do_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("kept");
        using base::ErrorKind;
        QTest::newRow("refused") << int(ErrorKind::Refused) << u"what you typed is still there"_qs;
        QTest::newRow("invalid") << int(ErrorKind::Invalid) << u"what you typed is still there"_qs;
        QTest::newRow("storage") << int(ErrorKind::Storage) << u"Check the disk"_qs;
        QTest::newRow("corrupt") << int(ErrorKind::Corrupt) << u"Verify the workspace"_qs;
        QTest::newRow("conflict") << int(ErrorKind::Conflict) << u"Look again"_qs;
        QTest::newRow("offline") << int(ErrorKind::Offline) << u"kept here"_qs;
        QTest::newRow("rate limited") << int(ErrorKind::RateLimited) << u"after the wait"_qs;
    }

    void every_kind_says_what_happened_what_was_kept_and_what_to_do()
    {
        QFETCH(int, kind);
        QFETCH(QString, kept);
        const QString text = look::plainText(errorSpans({base::ErrorKind(kind), u"It did not work"_qs, u"do this"_qs}));
        QVERIFY2(text.startsWith(u"It did not work: do this. "), qPrintable(text));
        QVERIFY2(text.contains(kept), qPrintable(text));
    }

    void sentences_stay_sentences()
    {
        const auto text = [](const QString &what, const QString &detail) {
            return look::plainText(errorSpans({base::ErrorKind::Refused, what, detail}));
        };
        QVERIFY(text(u"No room."_qs, u"Make some."_qs).startsWith(u"No room. Make some. Nothing"));
        QVERIFY(text(u"No room"_qs, u""_qs).startsWith(u"No room. Nothing"));
        QVERIFY(text(u"Really?"_qs, u"ask bo"_qs).startsWith(u"Really? ask bo. Nothing"));
    }

    void what_people_wrote_is_never_markup()
    {
        Notices notices;
        notices.add(refusal(u"<b>bold</b> &amp;"_qs));
        QVERIFY(bannersOf(notices).first()->accessibleName().startsWith(u"<b>bold</b> &amp;"));
    }

    void no_error_takes_no_room()
    {
        Notices notices;
        QVERIFY(notices.isHidden());
        notices.add(refusal(u"One"_qs));
        QVERIFY(!notices.isHidden());
        notices.clear();
        QVERIFY(notices.isHidden());
        QCOMPARE(notices.count(), 0);
    }

    void the_same_error_is_shown_once_and_only_three_at_a_time()
    {
        Notices notices;
        for (const char *what : {"One", "One", "Two", "Three", "Four"})
            notices.add(refusal(QString::fromLatin1(what)));
        QCOMPARE(notices.count(), 3);
        QCOMPARE(bannersOf(notices).first()->accessibleName().section(u':', 0, 0), u"Two"_qs);
    }

    void a_notice_that_was_read_can_be_hidden()
    {
        Notices notices;
        notices.resize(600, 60);
        notices.add(refusal(u"One"_qs));
        notices.add(refusal(u"Two"_qs));
        QTest::mouseClick(bannersOf(notices).first()->findChild<look::IconButton *>(), Qt::LeftButton);
        QCOMPARE(notices.count(), 1);
        QCOMPARE(bannersOf(notices).first()->accessibleName().section(u':', 0, 0), u"Two"_qs);
    }
};

PARAPET_TEST(TstNotices)
#include "tst_notices.moc"
