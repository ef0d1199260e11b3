#pragma once

#include "domain/incidents/scribecontext.h"
#include "domain/journal/authorship.h"

#include <optional>

namespace incidents {

/// Reads one line of the scribe from left to right, and keeps what it says of time, author and
/// confidence. Lives for one reading.
class ScribeReader
{
public:
    /// Both are used until the reading is over. Trailing `~likely` is taken at once.
    ScribeReader(const QString &text, const ScribeContext &context);

    const ScribeContext &context() const { return m_context; }
    const journal::Authorship &by() const { return m_by; }
    const QStringList &remarks() const { return m_remarks; }
    void remark(const QString &text) { m_remarks.append(text); }
    /// The title of what the line is about.
    const QString &about() const { return m_about; }
    void setAbout(const QString &title) { m_about = title; }

    /// Takes every time, `~likely` and `as @person:` that stands here, in any order.
    base::Done readCircumstances();
    /// The time given so far, which then no longer counts as that of the line.
    std::optional<journal::Occurrence> takeTime();

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    /// What is left, without moving.
    QStringView left() const { return QStringView(m_text).mid(m_at); }
    /// Moves over `count` characters and the blanks behind them.
    void skip(qsizetype count);
    /// The next word, or the words between quotes; empty at the end. Moves behind it.
    QString word();
    /// The next word without moving.
    QString peek() const;
    /// Takes `text` (in any case) if it stands here as whole words.
    bool takeExactly(const QString &text);
    /// Takes `word` off the end of the line if it is the last one.
    bool takeLast(const QString &word);
    /// Everything that is left.
    QString rest();
    /// Everything that is left; Invalid when that is nothing, asking for `what`.
    base::Result<QString> text(const QString &what);

    /// From now on an error is one of what stands here.
    void here() { m_last = m_at; }
    /// An error at the last word that was read.
    base::Error wrong(const QString &what, const QString &instead) const;

private:
    base::Done readTime();
    base::Result<bool> readBehalf();
    void trimEnd();

    QString m_text;
    const ScribeContext &m_context;
    journal::Authorship m_by;
    QStringList m_remarks;
    QString m_about;
    qsizetype m_at = 0;
    qsizetype m_last = 0; ///< where the last word began
    bool m_timed = false;
};

} // namespace incidents
