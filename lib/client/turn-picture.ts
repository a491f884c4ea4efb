/**
 * A picture turned by a quarter to the right, as a file to upload.
 * @param path on this host
 * @throws where it cannot be read
 */
export async function turnPicture(path: string): Promise<File> {
  const response = await fetch(path);
  if (!response.ok) throw new Error("The picture is not to be had.");
  const picture = await createImageBitmap(await response.blob());
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.height, picture.width];
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no pictures.");
  pen.translate(canvas.width, 0);
  pen.rotate(Math.PI / 2);
  pen.drawImage(picture, 0, 0);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The picture could not be turned.");
  return new File([blob], "turned.png", { type: "image/png" });
}
