#include "domain/incidents/scribenames.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace incidents {

using namespace base;

namespace {

/// How many letters must change to make one word of the other.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a.at(i - 1) == b.at(qsizetype(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[\\s_+/.&-]+"));
    return name.split(between, Qt::SkipEmptyParts);
}

QString initialsOf(const QString &name)
{
    QString out;
    for (const QString &word : wordsOf(name))
        out += word.at(0);
    return out;
}

template<class Holds>
QList<qsizetype> indexesWhere(const QStringList &names, Holds holds)
{
    QList<qsizetype> out;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (holds(names.at(i)))
            out.append(i);
    }
    return out;
}

QStringList at(const QStringList &names, const QList<qsizetype> &indexes)
{
    QStringList out;
    for (const qsizetype index : indexes)
        out.append(names.at(index));
    return out;
}

Error several(const ScribeReader &reader, const QString &word, const QStringList &choices)
{
    return reader.wrong(QStringLiteral("“%1” can be %2").arg(word, choices.mid(0, 4).join(QStringLiteral(", "))),
                        QStringLiteral("write more of it"));
}

/// The name that stands at the reader as a whole, or the word there.
QString wholeNameOrWord(ScribeReader &reader, const QStringList &names)
{
    QStringList longestFirst = names;
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(longestFirst)) {
        if (reader.takeExactly(name))
            return name;
    }
    return reader.word();
}

QList<qsizetype> tasksFor(const QString &word, const QList<Task> &tasks)
{
    QStringList keys, titles;
    for (const Task &task : tasks) {
        keys.append(task.key);
        titles.append(task.title);
    }
    QList<qsizetype> found = standsFor(word, keys);
    for (const qsizetype index : standsFor(word, titles)) {
        if (!found.contains(index))
            found.append(index);
    }
    const auto exact = std::find_if(found.begin(), found.end(), [&](qsizetype index) {
        return keys.at(index) == word || titles.at(index).compare(word, Qt::CaseInsensitive) == 0;
    });
    if (exact != found.end())
        return {*exact};
    QList<qsizetype> open;
    std::copy_if(found.begin(), found.end(), std::back_inserter(open),
                 [&](qsizetype index) { return tasks.at(index).open(); });
    return open.isEmpty() ? found : open;
}

} // namespace

QStringList nearTo(const QString &word, const QStringList &all)
{
    constexpr qsizetype longestName = 60;
    if (word.size() > longestName)
        return {};
    QList<std::pair<int, QString>> ranked;
    const QString wanted = word.toLower();
    for (const QString &choice : all) {
        const QString known = choice.toLower();
        const int far = known.startsWith(wanted) ? 0 : distance(wanted, known);
        if (far <= std::max(1, int(wanted.size()) / 3))
            ranked.append({far, choice});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList out;
    for (const auto &[far, choice] : ranked.mid(0, 4))
        out.append(choice);
    return out;
}

QString meant(const QStringList &choices)
{
    if (choices.isEmpty())
        return {};
    const QString all = choices.size() == 1
        ? choices.first()
        : QStringLiteral("%1 or %2").arg(choices.mid(0, choices.size() - 1).join(QStringLiteral(", ")), choices.last());
    return QStringLiteral("did you mean %1?").arg(all);
}

QList<qsizetype> standsFor(const QString &word, const QStringList &names)
{
    if (word.isEmpty())
        return {};
    const auto begins = [&](const QString &text) { return text.startsWith(word, Qt::CaseInsensitive); };
    QList<qsizetype> found =
        indexesWhere(names, [&](const QString &n) { return !n.compare(word, Qt::CaseInsensitive); });
    if (found.isEmpty())
        found = indexesWhere(names, begins);
    if (found.isEmpty())
        found = indexesWhere(names, [&](const QString &n) {
            const QStringList words = wordsOf(n);
            return std::any_of(words.begin(), words.end(), begins);
        });
    if (found.isEmpty())
        found =
            indexesWhere(names, [&](const QString &n) { return !initialsOf(n).compare(word, Qt::CaseInsensitive); });
    return found;
}

Result<QString> personNamed(const QString &word, ScribeReader &reader)
{
    static const QRegularExpression login(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}._\\[\\]-]{0,99}$"));
    const bool marked = word.startsWith(u'@');
    const QString wanted = marked ? word.mid(1) : word;
    const QStringList &people = reader.context().people;
    const QList<qsizetype> found = standsFor(wanted, people);
    if (found.size() == 1)
        return people.at(found.first());
    if (found.size() > 1)
        return several(reader, word, at(people, found));
    if (!login.match(wanted).hasMatch())
        return reader.wrong(QStringLiteral("a person is missing here"), QStringLiteral("write a login, @ana"));
    if (!marked) {
        const QString choices = meant(nearTo(wanted, people));
        return reader.wrong(QStringLiteral("nobody here is called “%1”").arg(wanted),
                            choices.isEmpty() ? QStringLiteral("write @%1 for somebody new").arg(wanted) : choices);
    }
    reader.remark(QStringLiteral("%1 is new here").arg(wanted));
    return wanted;
}

Result<Task> readTask(ScribeReader &reader, bool whole)
{
    const QList<Task> &tasks = reader.context().tasks;
    QStringList titles;
    for (const Task &task : tasks)
        titles.append(task.title);
    const bool quoted = !reader.atEnd() && reader.left().startsWith(u'"');
    const QString word = whole && !quoted ? reader.rest() : wholeNameOrWord(reader, titles);
    if (word.isEmpty())
        return reader.wrong(QStringLiteral("a step or task is missing"),
                            QStringLiteral("write the beginning of its name"));
    const QList<qsizetype> found = tasksFor(word, tasks);
    if (found.size() == 1)
        return tasks.at(found.first());
    if (found.size() > 1)
        return several(reader, word, at(titles, found));
    return reader.wrong(QStringLiteral("there is no step or task “%1”").arg(word.left(60)),
                        meant(nearTo(word, titles)));
}

Result<QString> readStakeholder(ScribeReader &reader)
{
    QStringList names;
    for (const Notification &notification : reader.context().notifications)
        names.append(notification.stakeholder);
    const bool quoted = !reader.atEnd() && reader.left().startsWith(u'"');
    const QString word = quoted ? reader.word() : wholeNameOrWord(reader, names);
    const QList<qsizetype> found = standsFor(word, names);
    if (found.size() == 1)
        return names.at(found.first());
    if (found.size() > 1)
        return several(reader, word, at(names, found));
    if (word.isEmpty())
        return reader.wrong(QStringLiteral("who was told is missing"),
                            QStringLiteral("write a stakeholder, or anybody else between quotes"));
    if (quoted)
        return word;
    const QString choices = meant(nearTo(word, names));
    return reader.wrong(QStringLiteral("no stakeholder is called “%1”").arg(word),
                        choices.isEmpty() ? QStringLiteral("put somebody else between quotes") : choices);
}

Result<Asset> readAsset(ScribeReader &reader)
{
    const QList<Asset> &assets = reader.context().assets;
    QStringList names;
    for (const Asset &asset : assets)
        names.append(asset.name);
    const QString word = wholeNameOrWord(reader, names);
    const QList<qsizetype> found = standsFor(word, names);
    if (found.size() == 1)
        return assets.at(found.first());
    if (found.size() > 1)
        return several(reader, word, at(names, found));
    return reader.wrong(word.isEmpty() ? QStringLiteral("an asset is missing")
                                       : QStringLiteral("“%1” is not an asset of this incident").arg(word),
                        QStringLiteral("add it with +repo or +asset first"));
}

QString repositoryNamed(const QString &word, ScribeReader &reader)
{
    const QStringList &known = reader.context().repositories;
    const QList<qsizetype> whole =
        indexesWhere(known, [&](const QString &name) { return !name.compare(word, Qt::CaseInsensitive); });
    const QList<qsizetype> byName = indexesWhere(
        known, [&](const QString &name) { return !name.section(u'/', -1).compare(word, Qt::CaseInsensitive); });
    const QList<qsizetype> &found = whole.isEmpty() ? byName : whole;
    if (found.size() == 1)
        return known.at(found.first());
    if (!known.isEmpty())
        reader.remark(found.isEmpty() ? QStringLiteral("not in the mirror")
                                      : QStringLiteral("%1 repositories are called so").arg(found.size()));
    return word;
}

} // namespace incidents
