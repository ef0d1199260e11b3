#include "store/pulls/pagetags.h"
#include "support/mirrortable.h"
#include "support/testmain.h"

using namespace store;
using namespace std::chrono_literals;

namespace {

const base::Instant start = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));
const QString url = QStringLiteral("https://api.github.com/organizations/1/repos?page=2");
const QByteArray ana(16, 'a');
const QByteArray bo(16, 'b');

} // namespace

class TstPageTags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_tag_is_kept_verbatim_and_for_one_credential()
    {
        Database mirror = emptyMirror();
        const PageTag tag{"W/\"3c0ffee\"", url + QStringLiteral("&x=%3D"), 100};
        QVERIFY(keepTag(mirror, url, ana, tag, start));
        QCOMPARE(**tagOf(mirror, url, ana), tag);
        QVERIFY(!*tagOf(mirror, url, bo));
        QVERIFY(!*tagOf(mirror, url + QStringLiteral("0"), ana));
    }

    void the_newest_counts_and_a_page_without_one_drops_it()
    {
        Database mirror = emptyMirror();
        QVERIFY(keepTag(mirror, url, ana, {"\"1\"", url, 100}, start));
        QVERIFY(keepTag(mirror, url, ana, {"\"2\"", {}, 7}, start + 1s));
        QCOMPARE((*tagOf(mirror, url, ana))->etag, "\"2\"");
        QVERIFY((*tagOf(mirror, url, ana))->nextUrl.isEmpty());
        QVERIFY(keepTag(mirror, url, ana, {}, start + 2s));
        QVERIFY(!*tagOf(mirror, url, ana));
    }

    void what_nobody_read_for_long_is_dropped()
    {
        Database mirror = emptyMirror();
        QVERIFY(keepTag(mirror, url, ana, {"\"1\"", {}, 1}, start));
        QVERIFY(keepTag(mirror, url, bo, {"\"1\"", {}, 1}, start + 1h));
        QVERIFY(dropTags(mirror, start + 30min));
        QVERIFY(!*tagOf(mirror, url, ana));
        QVERIFY(*tagOf(mirror, url, bo));
    }

    void a_budget_survives_by_credential()
    {
        Database mirror = emptyMirror();
        QVERIFY(budgetOf(mirror, ana)->isEmpty());
        QVERIFY(keepBudget(mirror, ana, R"({"waits":1})"));
        QVERIFY(keepBudget(mirror, ana, R"({"waits":2})"));
        QCOMPARE(*budgetOf(mirror, ana), R"({"waits":2})");
        QVERIFY(budgetOf(mirror, bo)->isEmpty());
    }
};

PARAPET_TEST(TstPageTags)
#include "tst_pagetags.moc"
