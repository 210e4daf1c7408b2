"""Objects for a hospital's archive: pictures, report and measurements of a signed visit as DICOM, and back."""
