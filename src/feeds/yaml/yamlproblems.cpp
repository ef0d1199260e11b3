#include "feeds/yaml/yamlproblems.h"

#include <algorithm>

namespace feeds {

namespace {
constexpr qsizetype mostShown = 20;
}

void YamlProblems::add(int line, int column, const QString &what)
{
    m_found.append({line, column, what});
}

base::Error YamlProblems::error() const
{
    QList<Problem> sorted = m_found;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    QStringList lines;
    for (const Problem &problem : std::as_const(sorted))
        lines.append(
            QStringLiteral("%1:%2:%3: %4").arg(m_name).arg(problem.line).arg(problem.column).arg(problem.what));
    const QString first = lines.takeFirst();
    const qsizetype unsaid = lines.size() - mostShown;
    if (unsaid > 0)
        lines = lines.first(mostShown) << QStringLiteral("and %1 more").arg(unsaid);
    return {base::ErrorKind::Invalid, first, lines.join(QStringLiteral("; "))};
}

} // namespace feeds
