#pragma once

#include "reports/document/document.h"

#include <QScrollArea>

class QVBoxLayout;

namespace panes {

/// A paper as it will be printed, page below page; paper is white in every theme. A long one shows its first
/// pages and says how many follow.
class PagesPreview : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int paperWidth = 700; ///< px
    static constexpr int mostPages = 24;

    explicit PagesPreview(QWidget *parent = nullptr);

    void setDocument(const reports::Document &document);
    int pages() const { return m_pages; }

private:
    int m_pages = 0;
};

} // namespace panes
