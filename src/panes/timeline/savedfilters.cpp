#include "panes/timeline/savedfilters.h"

#include <QSettings>

namespace panes {

namespace {

const QString arrayName = QStringLiteral("filters");
const QString nameKey = QStringLiteral("name");
const QString textKey = QStringLiteral("text");

} // namespace

void SavedFilters::read(QSettings &settings)
{
    m_all.clear();
    const int count = settings.beginReadArray(arrayName);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        save(settings.value(nameKey).toString(), settings.value(textKey).toString());
    }
    settings.endArray();
}

void SavedFilters::write(QSettings &settings) const
{
    settings.remove(arrayName);
    settings.beginWriteArray(arrayName, int(m_all.size()));
    for (int i = 0; i < m_all.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(nameKey, m_all.at(i).name);
        settings.setValue(textKey, m_all.at(i).text);
    }
    settings.endArray();
}

void SavedFilters::save(const QString &name, const QString &text)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || text.trimmed().isEmpty())
        return;
    const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const Saved &saved) { return saved.name == plain; });
    if (same != m_all.end())
        same->text = text;
    else
        m_all.append({plain, text});
}

void SavedFilters::forget(const QString &name)
{
    m_all.removeIf([&](const Saved &saved) { return saved.name == name; });
}

} // namespace panes
