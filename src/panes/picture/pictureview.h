#pragma once

#include "models/picture/lanesight.h"

#include <QTimeZone>
#include <QWidget>

namespace panes {

/// The picture of a timeline: lanes over one axis of time, from thirty years to half a second. The
/// pointer says what is under it, a click chooses it, a drag measures, the wheel zooms; every key has
/// the same. What it shows is the picture's; who owns both answers `wordsWanted`, selects what is
/// `chosen` and pins. The window's thread only.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int axisHeight = 17;
    static constexpr int laneHeight = 18; ///< at least
    static constexpr int tallestLane = 56;

    explicit PictureView(models::TimePicture &picture, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// Where "now" is drawn, and what clocks are seen from.
    void setNow(base::Instant now);
    /// What fitting shows when it is not simply everything.
    void setHome(qint64 firstUs, qint64 lastUs);
    void clearHome();
    /// What an item says, in answer to `wordsWanted`.
    void setWords(const models::PictureItem &item, const QString &words);

    const models::TimePicture &picture() const { return m_picture; }
    const models::TimeScale &scale() const { return m_scale; }
    void setScale(const models::TimeScale &scale);
    /// Home, and follows what arrives until it is moved.
    void goHome();
    /// Home; from there, everything.
    void fitAll();
    void zoom(double factor); ///< around the cursor, when it is in sight
    void pan(double share); ///< of the width
    void goToStart();
    void goToEnd();
    /// Moves the cursor along its lane or to another, and says where it is.
    void step(bool forward);
    void stepLane(int by);
    /// Puts the cursor on something, with the picture moved so that it is seen.
    void reveal(qint64 us, timeline::Lane lane);
    /// Measures from the cursor on; a second time ends it.
    void toggleMeasure();
    /// Measures between two moments and shows both.
    void measure(qint64 fromUs, qint64 toUs);
    std::optional<models::TimePicture::Extent> measured() const;
    void choose();
    void pin();

    std::optional<models::PictureHit> cursor() const { return m_cursor; }
    /// What the cursor is on, or what was measured: what is read aloud.
    QString spoken() const;
    /// As it is shown, without the pointer's words; in device pixels.
    QImage image();

    QRectF lanesRect() const; ///< without names and axis
    QRectF laneRect(int lane) const; ///< by its place from the top
    QList<timeline::Lane> lanes() const { return m_picture.lanes(); }
    std::optional<models::PictureHit> hitAt(const QPointF &point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const models::PictureItem &item);
    void pinWanted(const models::PictureItem &item);
    void wordsWanted(const models::PictureItem &item);
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Two moments that were measured between, as they were pointed at.
    struct Measure
    {
        qint64 from = 0;
        qint64 to = 0;
    };
    void pictureChanged();
    void moved(const models::TimeScale &scale);
    void setCursorOn(const std::optional<models::PictureHit> &hit);
    void hover(const QPointF &point);
    void announce();
    void want(const std::optional<models::PictureHit> &hit);
    bool handle(int key, const QString &text, Qt::KeyboardModifiers modifiers);
    QStringList wordsOf(const models::PictureHit &hit) const;
    void paintLanes(QPainter &painter);
    void paintMeasure(QPainter &painter);
    void paintCursor(QPainter &painter);
    double nameWidth() const;

    models::TimePicture &m_picture;
    models::TimeScale m_scale;
    QTimeZone m_zone = QTimeZone::utc();
    base::Instant m_now{};
    std::optional<models::TimePicture::Extent> m_home;
    bool m_follows = true; ///< fitted, and not moved since
    std::optional<models::PictureHit> m_cursor;
    std::optional<models::PictureHit> m_hovered;
    std::optional<Measure> m_measure;
    bool m_measuring = false; ///< the cursor is its other end
    models::PictureItem m_wordsOf;
    QString m_words;
    QPointF m_pointer;
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_panning;
    bool m_bare = false; ///< painted without cursor and words
};

} // namespace panes
