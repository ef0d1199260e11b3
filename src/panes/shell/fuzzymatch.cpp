#include "panes/shell/fuzzymatch.h"

#include <algorithm>

namespace shell {

namespace {

constexpr int perLetter = 10;
constexpr int atWordStart = 10;
constexpr int inOnePiece = 8;
constexpr int worstGap = 8;
constexpr int wholeWord = 6;
constexpr int leastPerLetter = 11; ///< below it the letters are found by chance
constexpr int never = -1'000'000;

QString plainLetters(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const QString parts = c.decomposition();
        out.append(parts.isEmpty() ? c.toCaseFolded() : parts.front().toCaseFolded());
    }
    return out;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || (text.at(at).isLetterOrNumber() && !text.at(at - 1).isLetterOrNumber());
}

bool endsWord(const QString &text, qsizetype at)
{
    return at + 1 == text.size() || !text.at(at + 1).isLetterOrNumber();
}

/// The best way to lay the letters of one word along the text.
class Alignment
{
public:
    Alignment(const QString &word, const QString &text)
        : m_word(word)
        , m_text(text)
        , m_best(size_t(word.size() * text.size()), never)
        , m_from(m_best.size(), -1)
    {
        for (qsizetype letter = 0; letter < word.size(); ++letter) {
            for (qsizetype place = letter; place < text.size(); ++place)
                lay(letter, place);
        }
    }

    std::optional<FuzzyMatch> result() const
    {
        const qsizetype last = m_word.size() - 1;
        qsizetype end = -1;
        for (qsizetype place = last; place < m_text.size(); ++place) {
            if (best(last, place) > (end < 0 ? never : best(last, end)))
                end = place;
        }
        if (end < 0)
            return std::nullopt;
        FuzzyMatch match{best(last, end), {}};
        for (qsizetype letter = last, place = end; letter >= 0; place = m_from[index(letter, place)], --letter)
            match.at.prepend(int(place));
        const bool onePiece = match.at.last() - match.at.first() == last;
        if (!onePiece && match.score < leastPerLetter * m_word.size())
            return std::nullopt;
        if (onePiece && startsWord(m_text, match.at.first()) && endsWord(m_text, end))
            match.score += wholeWord;
        return match;
    }

private:
    size_t index(qsizetype letter, qsizetype place) const { return size_t(letter * m_text.size() + place); }
    int best(qsizetype letter, qsizetype place) const { return m_best[index(letter, place)]; }

    void lay(qsizetype letter, qsizetype place)
    {
        if (m_word.at(letter) != m_text.at(place))
            return;
        const int own = perLetter + (startsWord(m_text, place) ? atWordStart : 0);
        const size_t here = index(letter, place);
        if (letter == 0) {
            m_best[here] = own;
            return;
        }
        for (qsizetype before = letter - 1; before < place; ++before) {
            if (best(letter - 1, before) == never)
                continue;
            const int gap = int(place - before) - 1;
            const int step = gap == 0 ? inOnePiece : -std::min(gap, worstGap);
            const int total = best(letter - 1, before) + own + step;
            if (total > m_best[here]) {
                m_best[here] = total;
                m_from[here] = before;
            }
        }
    }

    const QString &m_word;
    const QString &m_text;
    std::vector<int> m_best;
    std::vector<qsizetype> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text)
{
    const QString letters = plainLetters(text);
    FuzzyMatch out;
    const QStringList words = plainLetters(query).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<FuzzyMatch> match = Alignment(word, letters).result();
        if (!match)
            return std::nullopt;
        out.score += match->score;
        out.at.append(match->at);
    }
    std::sort(out.at.begin(), out.at.end());
    out.at.erase(std::unique(out.at.begin(), out.at.end()), out.at.end());
    if (!words.isEmpty())
        out.score -= int(std::min<qsizetype>(text.size() / 8, 8)); // of two alike the shorter one was meant
    return out;
}

} // namespace shell
