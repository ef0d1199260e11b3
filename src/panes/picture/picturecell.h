#pragma once

#include "models/picture/picturefeed.h"
#include "panes/look/cell.h"

#include <QMap>

#include <functional>

class QAction;
class QSettings;

namespace console {
class Console;
class Pane;
} // namespace console

namespace panes {

class PictureView;

/// The picture of a timeline with what fills it and the verbs about it, as it stands above a list: it can
/// be folded away, and where it is asked to, drawn higher at its lower edge. Owned by its pane.
class PictureCell : public look::Cell
{
    Q_OBJECT
public:
    PictureCell(console::Console &console, models::PictureFeed::Reads reads, QWidget *parent = nullptr);

    PictureView *view() const { return m_view; }
    models::TimePicture &picture() { return m_picture; }
    models::PictureFeed &feed() { return *m_feed; }

    /// Gives the pane the verbs about the picture.
    void addVerbs(console::Pane &pane);
    QAction *verb(const char *id) const { return m_verbs.value(QLatin1String(id)); }

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Lets the lower edge be drawn; `height` is where it begins.
    void setResizable(int height);
    /// Says what an item says; an empty answer asks the workspace.
    void setWording(std::function<QString(const models::PictureItem &)> words) { m_wording = std::move(words); }
    /// Time stands still, or goes on with none.
    void setFrozen(const std::optional<base::Instant> &at);
    bool frozen() const { return m_frozen.has_value(); }

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);
    /// As PNG and as an image, on the clipboard.
    void copy();

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void add(const char *id, const QString &text, const std::function<void()> &run);
    void fit();
    void tell(const models::PictureItem &item);

    console::Console &m_console;
    models::TimePicture m_picture;
    models::PictureFeed *m_feed;
    PictureView *m_view;
    QMap<QString, QAction *> m_verbs;
    std::function<QString(const models::PictureItem &)> m_wording;
    std::optional<base::Instant> m_frozen;
    bool m_open = true;
    int m_height = 0; ///< 0: as high as its lanes need
    std::optional<int> m_drawn; ///< from where its edge is drawn
};

} // namespace panes
