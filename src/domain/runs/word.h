#pragma once

#include "base/text.h"

#include <QByteArray>

#include <span>

namespace runs {

/// One word of GitHub's API: a known one, or E::Unknown with the text that came instead. GitHub adds words without
/// notice, so that an unknown one is a value like any other. Empty when nothing was said. E needs `knownWords(E)`: the
/// text of each value by its number, the first one empty and Unknown.
template<class E>
class Word
{
public:
    Word() = default;
    Word(E known)
        : m_known(known)
    {
    }
    /// An unknown text is cut and tamed: it comes from outside.
    static Word of(QByteArrayView utf8)
    {
        Word out;
        const auto words = knownWords(E{});
        for (size_t i = 1; i < words.size(); ++i) {
            if (QByteArrayView(words[i].data(), words[i].size()) == utf8)
                return E(int(i));
        }
        out.m_text = base::onOneLine(base::beginning(QString::fromUtf8(utf8), longest)).trimmed();
        return out;
    }
    static Word of(const QString &text) { return of(QByteArrayView(text.toUtf8())); }

    E known() const { return m_known; }
    bool isEmpty() const { return m_known == E::Unknown && m_text.isEmpty(); }
    /// As GitHub writes it.
    QString text() const { return m_known == E::Unknown ? m_text : QString(knownWords(E{})[size_t(m_known)]); }
    bool operator==(const Word &) const = default;

private:
    static constexpr qsizetype longest = 100;

    E m_known = E::Unknown;
    QString m_text; ///< of an unknown one
};

} // namespace runs
