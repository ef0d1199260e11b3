#include "domain/journal/lines.h"
#include "support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace journal;

namespace {

constexpr qsizetype many = 3 * Lines::pageLines + 17;

QString idOf(qsizetype number)
{
    return QStringLiteral("E%1").arg(number);
}

Line lineOf(qsizetype number)
{
    auto entry = std::make_shared<Entry>();
    entry->id = idOf(number);
    Line line;
    line.entry = entry;
    line.text = QStringLiteral("line %1").arg(number);
    return line;
}

Lines linesUpTo(qsizetype count)
{
    Lines lines;
    for (qsizetype i = 0; i < count; ++i)
        lines.append(lineOf(i));
    return lines;
}

QStringList textsOf(const Lines &lines)
{
    QStringList out;
    for (const Line &line : lines)
        out.append(line.text);
    return out;
}

} // namespace

class TstLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_line_stands_in_its_order_and_is_found()
    {
        const Lines lines = linesUpTo(many);
        QCOMPARE(lines.size(), many);
        for (qsizetype i = 0; i < many; ++i) {
            QCOMPARE(lines.at(i).text, QStringLiteral("line %1").arg(i));
            QCOMPARE(lines.indexOf(idOf(i)), i);
        }
        QCOMPARE(lines.indexOf(idOf(many)), qsizetype(-1));
        QCOMPARE(lines.first().text, QStringLiteral("line 0"));
        QCOMPARE(lines.last().text, QStringLiteral("line %1").arg(many - 1));
        QVERIFY(!Lines().contains(idOf(0)));
    }

    void they_are_walked_both_ways()
    {
        const Lines lines = linesUpTo(many);
        QStringList backwards;
        for (auto line = lines.crbegin(); line != lines.crend(); ++line)
            backwards.prepend(line->text);
        QCOMPARE(backwards, textsOf(lines));
        QCOMPARE(std::distance(lines.begin(), lines.end()), many);
        const Lines none;
        QVERIFY(none.begin() == none.end() && none.crbegin() == none.crend());
    }

    void a_copy_that_is_changed_leaves_the_other_as_it_was()
    {
        QRandomGenerator chance(11);
        Lines first = linesUpTo(many);
        for (int round = 0; round < 200; ++round) {
            const Lines before = first;
            const QStringList texts = textsOf(before);
            const auto at = qsizetype(chance.bounded(int(first.size())));
            if (round % 2)
                first.edit(at).text = QStringLiteral("changed in round %1").arg(round);
            else
                first.append(lineOf(first.size()));
            QCOMPARE(textsOf(before), texts);
            QStringList expected = texts;
            if (round % 2)
                expected[at] = first.at(at).text;
            else
                expected.append(first.last().text);
            QCOMPARE(textsOf(first), expected);
        }
    }

    void what_two_copies_share_is_passed_over()
    {
        const Lines before = linesUpTo(many);
        Lines after = before;
        QCOMPARE(after.firstUnshared(before, 0), many);
        after.append(lineOf(many));
        QCOMPARE(after.firstUnshared(before, 0), 3 * Lines::pageLines);
        after.edit(Lines::pageLines + 3).text.clear();
        QCOMPARE(after.firstUnshared(before, 0), Lines::pageLines);
        QCOMPARE(after.firstUnshared(before, Lines::pageLines + 5), Lines::pageLines + 5);
        QCOMPARE(after.firstUnshared(before, 2 * Lines::pageLines), 3 * Lines::pageLines);
        QCOMPARE(after.firstUnshared(Lines(), 7), qsizetype(7));
        QCOMPARE(linesUpTo(many).firstUnshared(before, 0), qsizetype(0)); // equal, not shared
    }
};

PARAPET_TEST(TstLines)
#include "tst_lines.moc"
