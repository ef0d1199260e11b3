#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace panes {

/// Filters kept under a name, as the text that was typed.
class SavedFilters
{
public:
    struct Saved
    {
        QString name;
        QString text;
        bool operator==(const Saved &) const = default;
    };

    void read(QSettings &settings);
    void write(QSettings &settings) const;

    const QList<Saved> &all() const { return m_all; }
    /// A name that is there already gets the new text.
    void save(const QString &name, const QString &text);
    void forget(const QString &name);

private:
    QList<Saved> m_all;
};

} // namespace panes
