#pragma once

#include "panes/shell/overlay.h"
#include "panes/shell/paletteitem.h"

class QListView;
class QSettings;

namespace look {
class Label;
class SearchField;
} // namespace look

namespace shell {

class PaletteModel;

/// Finds every verb, place, open incident and setting by a few letters, by keyboard alone. Remembers
/// what was used lately.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(QWidget *owner, QSettings &settings);

    /// Opens over `host` with these to choose from; more may follow while it is open.
    void open(QWidget *host, const QList<PaletteItem> &items);
    void add(const QList<PaletteItem> &items);

protected:
    QRect panelRect(const QSize &host) const override;
    QWidget *focusFirst() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();
    void move(int key);
    void choose(int row);
    void refill();

    QSettings &m_settings;
    PaletteModel *m_model;
    look::SearchField *m_field;
    QListView *m_list;
    look::Label *m_nothing;
};

} // namespace shell
